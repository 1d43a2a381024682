import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestAfter } from '../../src/coverage/bestAfter'
import { pickPoints, placedPointsOf } from '../../src/geometry/placedPoints'
import { pointGridOf } from '../../src/geometry/pointGrid'
import { createReachIndex } from '../../src/geometry/weightedNearest'

interface At {
  readonly lon: number
  readonly lat: number
  readonly reachKm: number
}

const column = (rows: readonly At[], of: keyof At) => Float64Array.from(rows, (row) => row[of])

/** Rows of the given numbers among `all`. */
function candidatesOf(all: readonly At[], rows: readonly number[]) {
  const some = rows.map((row) => all[row]!)
  const placed = placedPointsOf(column(some, 'lon'), column(some, 'lat'))
  return {
    row: placed.ids.map((at) => rows[at]!),
    place: pickPoints(placed, Int32Array.from(placed.ids.keys())),
    reachKm: Float64Array.from(placed.ids, (at) => some[at]!.reachKm),
  }
}

function bestAmong(villages: readonly At[], all: readonly At[], rows: readonly number[]) {
  const places = placedPointsOf(column(villages, 'lon'), column(villages, 'lat'))
  const { place, reachKm, row } = candidatesOf(all, rows)
  const { index, ratio } = createReachIndex(pointGridOf(place), reachKm).bestAll(places)
  return { value: ratio, row: index.map((slot) => row[slot] ?? -1) }
}

const degrees = (from: number, span: number) =>
  fc.integer({ min: 0, max: 60 }).map((i) => from + (i * span) / 60)
/** From the province to the country, so that some villages are hundreds of km from any station. */
const at: fc.Arbitrary<At> = fc.record({
  lon: fc.oneof(degrees(107, 0.3), degrees(103, 6)),
  lat: fc.oneof(degrees(16.5, 0.3), degrees(9, 14)),
  reachKm: fc.oneof(fc.constantFrom(0, 2.5), fc.double({ min: 0.1, max: 30, noNaN: true })),
})

describe('the best of each village after a change', () => {
  it('is what a search from the beginning gives, whether few or many lose theirs', () => {
    fc.assert(
      fc.property(
        // More than the few that are looked for one by one.
        fc.array(at, { minLength: 1, maxLength: 80 }),
        fc.array(at, { minLength: 1, maxLength: 30 }),
        fc.array(fc.constantFrom('stays', 'stays', 'goes', 'comes'), { minLength: 30, maxLength: 30 }),
        (villages, all, fates) => {
          const rows = [...all.keys()]
          const before = rows.filter((row) => fates[row] !== 'comes')
          const gone = rows.filter((row) => fates[row] === 'goes')
          const came = rows.filter((row) => fates[row] === 'comes')
          const after = bestAfter(
            placedPointsOf(column(villages, 'lon'), column(villages, 'lat')),
            bestAmong(villages, all, before),
            candidatesOf(all, before),
            new Set(gone),
            candidatesOf(all, came),
          )
          const afresh = bestAmong(
            villages,
            all,
            [...before, ...came].filter((row) => !gone.includes(row)),
          )
          expect(after.value).toEqual(afresh.value)
          expect(after.row.map((row) => (row < 0 ? -1 : 1))).toEqual(
            afresh.row.map((row) => (row < 0 ? -1 : 1)),
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is found also over thousands of km, where the plane is far from the ground', () => {
    const village: At = { lon: 107, lat: 10, reachKm: 0 }
    // 2,225 km to the east, and 2,214 km to the north, which the plane shows longer.
    const stations: readonly At[] = [
      { lon: 127.3, lat: 10, reachKm: 1 },
      { lon: 107, lat: 30, reachKm: 1 },
    ]
    const place = placedPointsOf(column([village], 'lon'), column([village], 'lat'))
    const [east, north] = [candidatesOf(stations, [0]), candidatesOf(stations, [1])]
    const after = bestAfter(place, bestAmong([village], stations, [0]), east, new Set(), north)
    expect([...after.row]).toEqual([1])
    expect(after.value[0]).toBeCloseTo(2214.19, 1)
  })

  it('is searched in an index where more villages than a few lose theirs, without the one that went', () => {
    const village = (i: number): At => ({ lon: 107.2 + i * 0.001, lat: 16.6, reachKm: 0 })
    const villages = Array.from({ length: 40 }, (_, i) => village(i))
    const stations: readonly At[] = [
      { lon: 107.22, lat: 16.6, reachKm: 3 },
      { lon: 107.5, lat: 16.6, reachKm: 3 },
    ]
    const before = bestAmong(villages, stations, [0, 1])
    expect(before.row.every((row) => row === 0)).toBe(true)
    const after = bestAfter(
      placedPointsOf(column(villages, 'lon'), column(villages, 'lat')),
      before,
      candidatesOf(stations, [0, 1]),
      new Set([0]),
      candidatesOf(stations, []),
    )
    expect(after).toEqual(bestAmong(villages, stations, [1]))
    expect(after.row.every((row) => row === 1)).toBe(true)
  })

  it('names the station that takes the place', () => {
    const village: At = { lon: 107.2, lat: 16.6, reachKm: 0 }
    const stations: readonly At[] = [
      { lon: 107.1, lat: 16.6, reachKm: 3 },
      { lon: 107.21, lat: 16.6, reachKm: 3 },
    ]
    const place = placedPointsOf(column([village], 'lon'), column([village], 'lat'))
    const first = bestAmong([village], stations, [0])
    const [one, two] = [candidatesOf(stations, [0]), candidatesOf(stations, [1])]
    const after = bestAfter(place, first, one, new Set(), two)
    expect([...after.row]).toEqual([1])
    // 0.01° of longitude at 16.6° N is 1.067 km.
    expect(after.value[0]).toBeCloseTo(1.067 / 3, 3)
    expect([
      ...bestAfter(place, after, candidatesOf(stations, [0, 1]), new Set([1]), candidatesOf([], [])).row,
    ]).toEqual([0])
    const none = bestAfter(place, first, one, new Set([0]), candidatesOf([], []))
    expect([none.value[0], none.row[0]]).toEqual([Infinity, -1])
  })
})
