import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stationChangeOf } from '../../src/coverage/stationChange'
import { distanceKm } from '../../src/geometry/distance'
import type { Dataset } from '../../src/province/dataset'
import type { Station } from '../../src/province/station'
import { type Analysis, createAnalysis } from '../../src/report/createAnalysis'
import type { ProvinceReport } from '../../src/report/figures'
import { DEFAULT_QUESTION, type Question } from '../../src/report/question'
import { aStation } from './aDataset'
import { dataset, question, stationNamed } from './anyDataset'
import { TWO_COMMUNES } from './twoCommunes'

/** Chooses among the stations there are. */
const which = fc.nat(30)
type Step = (stations: readonly Station[]) => readonly Station[]

const placed = (stations: readonly Station[], at: number, ...instead: readonly Station[]) =>
  stations.length === 0 ? instead : stations.toSpliced(at % stations.length, 1, ...instead)

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.nat(1e6), stationNamed('new')).map(
    ([n, one]): Step =>
      (stations) => [...stations, { ...one, id: aStation(`n${n}`).id }],
  ),
  which.map(
    (at): Step =>
      (stations) =>
        placed(stations, at),
  ),
  fc.tuple(which, stationNamed('s')).map(
    ([at, one]): Step =>
      (stations) =>
        placed(stations, at, { ...one, id: stations[at % stations.length]?.id ?? one.id }),
  ),
  // As an undo puts it back: in the middle.
  fc.tuple(which, stationNamed('back')).map(
    ([at, one]): Step =>
      (stations) =>
        stations.toSpliced(at % (stations.length + 1), 0, one),
  ),
)

const withStations = (given: Dataset, records: readonly Station[]): Dataset => ({
  ...given,
  stations: { ...given.stations, records },
})

function changed(analysis: Analysis, before: Dataset, after: Dataset): Analysis {
  const change = stationChangeOf(before.stations.records, after.stations.records)
  if (!change) throw new Error('no small change')
  return analysis.changed(change)
}

/** Of several that are best, each may be named. */
const withoutNames = ({ villages, ...report }: ProvinceReport) => {
  const { easiestStation, nearestStation, ...columns } = villages
  return { ...report, villages: columns }
}

/** Numbers may differ by the rounding of areas, in km². */
function expectAlike(found: unknown, afresh: unknown): void {
  if (typeof found === 'number' && typeof afresh === 'number' && Number.isFinite(afresh))
    expect(Math.abs(found - afresh)).toBeLessThan(1e-6)
  else if (typeof found === 'object' && found !== null) {
    expect(Object.keys(found)).toEqual(Object.keys(afresh as object))
    for (const [key, part] of Object.entries(found))
      expectAlike(part, (afresh as Record<string, unknown>)[key])
  } else expect(found).toEqual(afresh)
}

function expectNamesToBeBest({ villages }: ProvinceReport, given: Dataset): void {
  villages.nearestStation.forEach((station, village) => {
    const best = villages.nearestStationKm[village]!
    const [from, to] = [given.villages.records[village]!, given.stations.records[station]]
    if (to) expect(distanceKm(from.position, to.position)).toBeCloseTo(best, 9)
    else expect(best).toBe(Infinity)
  })
}

describe('an analysis whose stations have changed', () => {
  it('gives after any steps, and for any questions between them, what one from the beginning gives', () => {
    fc.assert(
      fc.property(
        dataset,
        fc.array(fc.tuple(step, fc.option(question)), { minLength: 1, maxLength: 5 }),
        (first, steps) => {
          let given = first
          let analysis = createAnalysis(given)
          let asked: Question = DEFAULT_QUESTION
          analysis.measure(asked)
          for (const [take, next] of steps) {
            const after = withStations(given, take(given.stations.records))
            analysis = changed(analysis, given, after)
            given = after
            asked = next ?? asked
            const report = analysis.measure(asked)
            expectAlike(withoutNames(report), withoutNames(createAnalysis(given).measure(asked)))
            expectNamesToBeBest(report, given)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('is asked on two threads as on one', () => {
    const { records } = TWO_COMMUNES.stations
    const after = withStations(TWO_COMMUNES, records.slice(1))
    const [villages, ground] = [createAnalysis(TWO_COMMUNES), createAnalysis(TWO_COMMUNES)]
    villages.prepare(DEFAULT_QUESTION)
    ground.cover(DEFAULT_QUESTION)
    const [there, here] = [changed(ground, TWO_COMMUNES, after), changed(villages, TWO_COMMUNES, after)]
    const report = here.report(DEFAULT_QUESTION, there.cover(DEFAULT_QUESTION))
    expectAlike(report, createAnalysis(after).measure(DEFAULT_QUESTION))
  })

  it('gains exactly the disc of a station that comes', () => {
    const alone = withStations(TWO_COMMUNES, [])
    const one = aStation('one', { reachKm: 2, position: [107.05, 16.75] })
    const analysis = createAnalysis(alone)
    expect(analysis.measure(DEFAULT_QUESTION).province.areaCoveredShare).toBe(0)
    const report = changed(analysis, alone, withStations(alone, [one])).measure(DEFAULT_QUESTION)
    // π · 2² km², all of it in the western one of two communes.
    const [west] = report.communes
    expect(west!.areaCoveredShare! * west!.areaKm2).toBeCloseTo(12.566, 2)
    expect(report.communes.map(({ stations, sites }) => [stations, sites])).toEqual([
      [1, 1],
      [0, 0],
    ])
  })
})
