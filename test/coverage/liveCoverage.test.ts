import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLiveCoverage, type LiveCoverage } from '../../src/coverage/liveCoverage'
import type { ReachingStation } from '../../src/coverage/reachingStation'
import { makeGround } from '../../src/geometry/ground'
import { placedPointsOf } from '../../src/geometry/placedPoints'
import { shapeColumnsOf } from '../../src/geometry/shapeColumns'
import { wobblyTiles } from '../geometry/shapes'

const ground = makeGround(shapeColumnsOf(wobblyTiles(3, 107, 16.5, 0.4, 4)))
const column = <T>(rows: readonly T[], of: (row: T) => number) => Float64Array.from(rows, of)
const liveOf = (stations: readonly ReachingStation[], villages: readonly (readonly [number, number])[]) =>
  createLiveCoverage(
    ground,
    placedPointsOf(
      column(villages, ([lon]) => lon),
      column(villages, ([, lat]) => lat),
    ),
    {
      lon: column(stations, ({ lon }) => lon),
      lat: column(stations, ({ lat }) => lat),
      reachKm: column(stations, ({ reachKm }) => reachKm),
    },
  )

const AREA = { width: 0.4, lon: 107, lat: 16.5 }
const place = fc.tuple(
  fc.integer({ min: -4, max: 44 }).map((i) => AREA.lon + (i * AREA.width) / 40),
  fc.integer({ min: -4, max: 44 }).map((i) => AREA.lat + (i * AREA.width) / 40 + 0.0003),
)
const station: fc.Arbitrary<ReachingStation> = fc.record({
  lon: place.map(([lon]) => lon),
  lat: place.map(([, lat]) => lat),
  reachKm: fc.oneof(fc.constantFrom(0, 2.5, 6), fc.double({ min: 0.1, max: 15, noNaN: true })),
})
type Step =
  | { readonly kind: 'add'; readonly station: ReachingStation }
  | { readonly kind: 'remove'; readonly which: number }
  | { readonly kind: 'change'; readonly which: number; readonly station: ReachingStation }
const step: fc.Arbitrary<Step> = fc.oneof(
  station.map((one) => ({ kind: 'add' as const, station: one })),
  fc.nat(50).map((which) => ({ kind: 'remove' as const, which })),
  fc.tuple(fc.nat(50), station).map(([which, one]) => ({ kind: 'change' as const, which, station: one })),
)

/** Takes a step with the coverage and with a plain list of who is there. */
function take(live: LiveCoverage, there: Map<number, ReachingStation>, made: Step): void {
  if (made.kind === 'add') {
    there.set(live.add(made.station), made.station)
    return
  }
  const number = [...there.keys()][made.which % Math.max(1, there.size)]
  if (number === undefined) return
  if (made.kind === 'remove') {
    live.remove(number)
    there.delete(number)
  } else {
    live.change(number, made.station)
    there.set(number, made.station)
  }
}

describe('coverage that changes one station at a time', () => {
  it('is after any steps what a calculation from the beginning gives', () => {
    fc.assert(
      fc.property(
        fc.array(station, { maxLength: 12 }),
        fc.array(place, { minLength: 1, maxLength: 25 }),
        fc.array(step, { minLength: 1, maxLength: 10 }),
        (first, villages, steps) => {
          const live = liveOf(first, villages)
          const there = new Map(first.map((one, number) => [number, one]))
          for (const made of steps) {
            take(live, there, made)
            const afresh = liveOf([...there.values()], villages)
            expect(live.easiest.value).toEqual(afresh.easiest.value)
            expect(live.nearest.value).toEqual(afresh.nearest.value)
            for (const [i, share] of live.shares.entries()) {
              expect(Math.abs(share - afresh.shares[i]!)).toBeLessThan(1e-7)
            }
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('names the station that is best, by its number', () => {
    const live = liveOf([{ lon: 107.1, lat: 16.6, reachKm: 3 }], [[107.2, 16.6]])
    expect(live.easiest.station[0]).toBe(0)
    const near = live.add({ lon: 107.21, lat: 16.6, reachKm: 3 })
    expect([live.easiest.station[0], live.nearest.station[0]]).toEqual([near, near])
    // 0.01° of longitude at 16.6° N is 1.067 km.
    expect(live.easiest.value[0]).toBeCloseTo(1.067 / 3, 3)
    live.change(near, { lon: 107.31, lat: 16.6, reachKm: 30 })
    expect([live.easiest.station[0], live.nearest.station[0]]).toEqual([near, 0])
    live.remove(near)
    live.remove(0)
    expect([live.easiest.station[0], live.easiest.value[0], live.nearest.station[0]]).toEqual([
      -1,
      Infinity,
      -1,
    ])
    expect(live.shares.every((share) => share === 0)).toBe(true)
  })

  it('does not mind a number that is not there', () => {
    const live = liveOf([{ lon: 107.1, lat: 16.6, reachKm: 3 }], [[107.2, 16.6]])
    const before = live.shares.slice()
    live.remove(7)
    expect(live.shares).toEqual(before)
    expect(live.easiest.station[0]).toBe(0)
  })
})
