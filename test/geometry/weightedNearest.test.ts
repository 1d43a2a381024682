import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKmAt } from '../../src/geometry/distance'
import { placedPointsOf } from '../../src/geometry/placedPoints'
import { pointGridOf } from '../../src/geometry/pointGrid'
import { createReachIndex } from '../../src/geometry/weightedNearest'

type Mast = readonly [lon: number, lat: number, reachKm: number]
const columnsOf = (masts: readonly Mast[]) =>
  [0, 1, 2].map((column) => Float64Array.from(masts, (mast) => mast[column]!)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]

const reachIndexOf = (masts: readonly Mast[]) => {
  const [lons, lats, reaches] = columnsOf(masts)
  return createReachIndex(pointGridOf(placedPointsOf(lons, lats)), reaches)
}

function bestByLooking(masts: readonly Mast[], lon: number, lat: number) {
  let [index, ratio] = [-1, Infinity]
  masts.forEach(([mLon, mLat, reach], i) => {
    if (!(reach > 0 && reach < Infinity)) return
    const r = distanceKmAt(lon, lat, mLon, mLat) / reach
    if (r < ratio) [index, ratio] = [i, r]
  })
  return { index, ratio }
}

const degrees = (middle: number, width: number) =>
  fc.double({ min: middle - width, max: middle + width, noNaN: true })
const reach = fc.oneof(
  fc.constantFrom(0, -3, Number.NaN, Infinity, 2.5, 3.3, 6),
  fc.double({ min: 0.01, max: 10, noNaN: true }),
  fc.double({ min: 10, max: 5000, noNaN: true }),
)

describe('a reach index', () => {
  it.each([
    ['a province', 0.6],
    ['a country', 7],
  ])('finds the smallest distance / reach that looking at every mast finds, over %s', (_, width) => {
    const mast = fc.tuple(degrees(107, width), degrees(16, width), reach)
    const place = fc.tuple(degrees(107, 2 * width), degrees(16, 2 * width))
    fc.assert(
      fc.property(fc.array(mast, { maxLength: 80 }), fc.array(place, { maxLength: 10 }), (masts, places) => {
        const index = reachIndexOf(masts)
        for (const at of places) expect(index.best(...at)).toEqual(bestByLooking(masts, ...at))
      }),
    )
  })

  it('answers columns as it answers one by one', () => {
    const mast = fc.tuple(degrees(107, 1), degrees(16, 1), reach)
    fc.assert(
      fc.property(fc.array(mast, { maxLength: 50 }), (masts) => {
        const index = reachIndexOf(masts)
        const [lons, lats] = columnsOf(masts)
        const { index: rows, ratio } = index.bestAll(placedPointsOf(lons, lats))
        masts.forEach(([lon, lat], i) => {
          expect({ index: rows[i], ratio: ratio[i] }).toEqual(index.best(lon, lat))
        })
      }),
    )
  })

  it('prefers a far mast of long reach to a near one of short reach', () => {
    // 0.1° of longitude at 16° N is 10.7 km: 10.7 / 1 against 2 · 10.7 / 30.
    const index = reachIndexOf([
      [107.1, 16, 1],
      [107.2, 16, 30],
    ])
    expect(index.best(107, 16).index).toBe(1)
    expect(index.best(107, 16).ratio).toBeCloseTo(21.4 / 30, 2)
  })

  it('never lets a reach serve that is zero, negative, endless or not a number', () => {
    const masts: Mast[] = [0, -1, Number.NaN, Infinity].map((reachKm) => [107, 16, reachKm])
    expect(reachIndexOf(masts).best(107, 16)).toEqual({ index: -1, ratio: Infinity })
    expect(reachIndexOf([]).best(107, 16)).toEqual({ index: -1, ratio: Infinity })
  })
})
