import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SignalRule } from '../../src/coverage/signalRule'
import { distanceKm } from '../../src/geometry/distance'
import type { LonLat } from '../../src/geometry/position'
import { STATION_STATUSES, type Station, siteId, TECHNOLOGIES } from '../../src/province/station'
import { aStation, aVillage } from '../report/aDataset'
import { coverageUnder, MOBILE_BROADBAND, reachKmOf } from './coverageUnder'

const onSite = (site: string, position: LonLat) => ({ siteId: siteId(site), position })
const MAST: LonLat = [107.05, 16.75]
const FAR_MAST: LonLat = [107.15, 16.75]

describe('a village near two masts', () => {
  // 0.1° of latitude is 11.067 km there, 0.1° of longitude 10.663 km. The village stands 0.02° = 2.2133 km north of the
  // first mast and √(10.663² + 2.2133²) = 10.890 km from the second.
  const stations = [
    aStation('1', { ...onSite('S1', MAST), technology: '4G', operator: 'Viettel' }),
    aStation('2', { ...onSite('S1', MAST), technology: '3G', operator: 'VNPT', reachKm: 4 }),
    aStation('3', { ...onSite('S2', FAR_MAST), technology: '4G', operator: 'VNPT', reachKm: 12 }),
    aStation('4', { ...onSite('S2', FAR_MAST), technology: '2G', operator: 'MobiFone' }),
    aStation('5', {
      ...onSite('S1', MAST),
      technology: '5G',
      operator: 'VNPT',
      status: 'planned',
      reachKm: 99,
    }),
  ]
  const { villages, inReach } = coverageUnder(MOBILE_BROADBAND, stations, [
    aVillage('v', { position: [107.05, 16.77] }),
  ])

  it('has the ratio of the easiest station, which need not be the nearest', () => {
    // 2.2133 / 2.5 = 0.8853; 2.2133 / 4 = 0.5533; 10.890 / 12 = 0.9075.
    expect(villages.ratio[0]).toBeCloseTo(0.5533, 3)
    expect(villages.easiestStation[0]).toBe(1)
    expect(villages.nearestStationKm[0]).toBeCloseTo(2.2133, 3)
    // 3G comes before 4G, and both stand on the same mast.
    expect(villages.nearestStation[0]).toBe(1)
  })

  it('has three stations of two operators on two masts in reach', () => {
    expect(inReach.stations[0]).toBe(3)
    expect(inReach.operators[0]).toBe(2)
    expect(inReach.sites[0]).toBe(2)
  })

  it('knows each technology alone, those that do not count as well', () => {
    // 2G reaches 6 km: 10.890 / 6 = 1.815. The planned 5G station serves nobody.
    expect(villages.byTechnology['2G'].ratio[0]).toBeCloseTo(1.815, 2)
    expect(villages.byTechnology['4G'].ratio[0]).toBeCloseTo(0.8853, 3)
    expect(villages.byTechnology['4G'].nearestKm[0]).toBeCloseTo(2.2133, 3)
    expect(villages.byTechnology['5G'].ratio[0]).toBe(Infinity)
    expect(villages.byTechnology['5G'].nearestKm[0]).toBe(Infinity)
  })

  it('keeps its ratio when the reach factor moves; only who is in reach changes', () => {
    const at = (reachFactor: number) =>
      coverageUnder({ ...MOBILE_BROADBAND, reachFactor }, stations, [
        aVillage('v', { position: [107.05, 16.77] }),
      ])
    expect(at(0.6).villages.ratio).toEqual(villages.ratio)
    // Ratios 0.553, 0.885 and 0.908 against 0.5, 0.6, 0.9 and 1.
    expect([0.5, 0.6, 0.9, 1].map((factor) => at(factor).inReach.stations[0])).toEqual([0, 1, 2, 3])
  })
})

it('a village on the very edge is in reach at the factor of its ratio, and not a hair below', () => {
  const at = (reachFactor: number) =>
    coverageUnder(
      { ...MOBILE_BROADBAND, reachFactor },
      [aStation('1', { position: MAST })],
      [aVillage('v', { position: [107.0613, 16.7641] })],
    )
  const ratio = at(1).villages.ratio[0]!
  expect(at(ratio).inReach.stations[0]).toBe(1)
  expect(at(ratio * (1 - 1e-12)).inReach.stations[0]).toBe(0)
})

it('a village has nothing where no station counts: no technology, no operator, no reach, no station', () => {
  const stations = [aStation('1', { technology: '4G' }), aStation('2', { technology: '3G', reachKm: 0 })]
  const here = [aVillage('v', { position: [107.05, 16.76] })]
  const nothing = (rule: Partial<SignalRule>, given: readonly Station[] = stations) =>
    coverageUnder({ ...MOBILE_BROADBAND, ...rule }, given, here)
  for (const { villages, inReach } of [
    nothing({ technologies: [] }),
    nothing({ operators: [] }),
    nothing({ technologies: ['3G'] }),
    nothing({}, []),
  ]) {
    expect(villages.ratio[0]).toBe(Infinity)
    expect(villages.easiestStation[0]).toBe(-1)
    expect(inReach.stations[0]).toBe(0)
  }
  // A station that reaches nobody still stands somewhere: 0.01° = 1.1067 km.
  expect(nothing({ technologies: ['3G'] }).villages.nearestStationKm[0]).toBeCloseTo(1.1067, 3)
})

// A lattice of some 1.9 km, so that shared masts and villages at a mast are common.
const place: fc.Arbitrary<LonLat> = fc.tuple(
  fc.integer({ min: 0, max: 12 }).map((i) => 107.0051 + i * 0.0173),
  fc.integer({ min: 0, max: 12 }).map((i) => 16.6047 + i * 0.0173),
)
const station = fc.record({
  position: place,
  siteId: fc.constantFrom('A', 'B', 'C', 'D').map(siteId),
  technology: fc.constantFrom(...TECHNOLOGIES),
  operator: fc.constantFrom('Viettel', 'VNPT', 'MobiFone'),
  status: fc.constantFrom(...STATION_STATUSES, 'active' as const),
  reachKm: fc.option(fc.double({ min: 0, max: 12, noNaN: true })),
})
const stations = fc
  .array(station, { maxLength: 20 })
  .map((given) => given.map((one, i) => aStation(`s${i}`, one)))
const villages = fc
  .array(place, { minLength: 1, maxLength: 10 })
  .map((places) => places.map((position, i) => aVillage(`v${i}`, { position })))
const rule: fc.Arbitrary<SignalRule> = fc.record({
  technologies: fc.subarray([...TECHNOLOGIES]),
  operators: fc.option(fc.subarray(['Viettel', 'VNPT', 'MobiFone'])),
  reachFactor: fc.double({ min: 0.5, max: 2, noNaN: true }),
})

const counts = ({ technologies, operators }: SignalRule, { status, technology, operator }: Station) =>
  status === 'active' &&
  technologies.includes(technology) &&
  (operators === null || operators.includes(operator))

/** Looks at every station: distance / reach of those that count and reach somewhere. */
const lookAtAll = (asked: SignalRule, given: readonly Station[], at: LonLat) =>
  given
    .filter((one) => counts(asked, one) && reachKmOf(one) > 0)
    .map((one) => ({ one, ratio: distanceKm(at, one.position) / reachKmOf(one) }))

describe('any villages under any rule', () => {
  it('have the smallest distance / reach that looking at every station finds', () => {
    fc.assert(
      fc.property(rule, stations, villages, (asked, given, at) => {
        const { ratio, easiestStation } = coverageUnder(asked, given, at).villages
        at.forEach(({ position }, i) => {
          const seen = lookAtAll(asked, given, position)
          const least = Math.min(...seen.map((one) => one.ratio))
          if (least === Infinity) expect([ratio[i], easiestStation[i]]).toEqual([Infinity, -1])
          else {
            expect(Math.abs(ratio[i]! - least)).toBeLessThanOrEqual(1e-9 * least)
            const easiest = given[easiestStation[i]!]!
            expect(distanceKm(position, easiest.position) / reachKmOf(easiest)).toBeCloseTo(least, 9)
          }
        })
      }),
    )
  })

  it('have a station in reach just when their ratio is within the factor', () => {
    fc.assert(
      fc.property(rule, stations, villages, (asked, given, at) => {
        const { villages, inReach } = coverageUnder(asked, given, at)
        at.forEach((_, i) => {
          const isCovered = villages.ratio[i]! <= asked.reachFactor
          expect(inReach.stations[i]! >= 1).toBe(isCovered)
          expect(inReach.operators[i]! >= 1).toBe(isCovered)
          expect(inReach.sites[i]! >= 1).toBe(isCovered)
        })
      }),
    )
  })

  it('have as many stations, operators and sites in reach as looking at every station counts', () => {
    fc.assert(
      fc.property(rule, stations, villages, (asked, given, at) => {
        const { inReach } = coverageUnder(asked, given, at)
        at.forEach(({ position }, i) => {
          const heard = lookAtAll(asked, given, position).filter(({ ratio }) => ratio <= asked.reachFactor)
          expect(inReach.stations[i]).toBe(heard.length)
          expect(inReach.operators[i]).toBe(new Set(heard.map(({ one }) => one.operator)).size)
          expect(inReach.sites[i]).toBe(new Set(heard.map(({ one }) => one.siteId)).size)
        })
      }),
    )
  })

  it('are never uncovered by one station more', () => {
    fc.assert(
      fc.property(rule, stations, station, villages, (asked, given, more, at) => {
        const before = coverageUnder(asked, given, at)
        const after = coverageUnder(asked, [...given, aStation('new', more)], at)
        at.forEach((_, i) => {
          expect(after.villages.ratio[i]!).toBeLessThanOrEqual(before.villages.ratio[i]!)
          expect(after.villages.nearestStationKm[i]!).toBeLessThanOrEqual(
            before.villages.nearestStationKm[i]!,
          )
          expect(after.inReach.stations[i]!).toBeGreaterThanOrEqual(before.inReach.stations[i]!)
        })
      }),
    )
  })

  it('have the same figures and the same stations in whatever order the stations stand in the file', () => {
    const shuffledToo = stations.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    )
    fc.assert(
      fc.property(rule, shuffledToo, villages, (asked, [given, shuffled], at) => {
        const [a, b] = [coverageUnder(asked, given, at).villages, coverageUnder(asked, shuffled, at).villages]
        expect(Array.from(b.easiestStation, (row) => shuffled[row])).toEqual(
          Array.from(a.easiestStation, (row) => given[row]),
        )
        expect(Array.from(b.nearestStation, (row) => shuffled[row])).toEqual(
          Array.from(a.nearestStation, (row) => given[row]),
        )
        const figuresOf = ({ easiestStation: _, nearestStation: __, ...figures }: typeof a) => figures
        expect(figuresOf(b)).toEqual(figuresOf(a))
      }),
    )
  })
})
