import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKmAt } from '../../src/geometry/distance'
import { createPointIndex } from '../../src/geometry/nearest'
import { placedPointsOf } from '../../src/geometry/placedPoints'
import { pointGridOf } from '../../src/geometry/pointGrid'
import { mercatorX, mercatorY } from '../../src/geometry/projection'

type At = readonly [lon: number, lat: number]
const columnsOf = (points: readonly At[]) =>
  [Float64Array.from(points, ([lon]) => lon), Float64Array.from(points, ([, lat]) => lat)] as const
const indexOf = (points: readonly At[]) => createPointIndex(pointGridOf(placedPointsOf(...columnsOf(points))))

/** The lowest index at the smallest distance, found by looking at every point. */
function nearestByLooking(points: readonly At[], [lon, lat]: At) {
  let [index, km] = [-1, Infinity]
  points.forEach(([pLon, pLat], i) => {
    const d = distanceKmAt(lon, lat, pLon, pLat)
    if (d < km) [index, km] = [i, d]
  })
  return { index, km }
}

const around = (width: number) =>
  fc.tuple(
    fc.double({ min: 107 - width, max: 107 + width, noNaN: true }),
    fc.double({ min: 16 - width, max: 16 + width, noNaN: true }),
  )
/** Few distinct values: many points share a position, a row or a column. */
const lattice = fc.tuple(
  fc.integer({ min: 0, max: 6 }).map((i) => 107 + i / 50),
  fc.integer({ min: 0, max: 6 }).map((i) => 16.5 + i / 50),
)

describe('a point index', () => {
  it.each([
    ['a village', 0.01],
    ['a province', 0.7],
    ['a country', 8],
    ['half a continent', 15],
  ])('finds what looking at every point finds, over %s', (_, width) => {
    fc.assert(
      fc.property(
        fc.array(around(width), { maxLength: 60 }),
        fc.array(around(2 * width), { maxLength: 10 }),
        (points, places) => {
          const index = indexOf(points)
          for (const place of places) expect(index.nearest(...place)).toEqual(nearestByLooking(points, place))
        },
      ),
    )
  })

  it('goes by the ground where the plane, which is stretched to the north, would have it otherwise', () => {
    // From 107° E 16° N: 0.9° north are 99.6 km, 0.9313° east 99.7 km; on the plane the first looks 0.2 % longer than it is.
    const [east, north]: [At, At] = [
      [107.9313, 16],
      [107, 16.9],
    ]
    const onPlane = ([lon, lat]: At) =>
      Math.hypot(mercatorX(lon) - mercatorX(107), mercatorY(lat) - mercatorY(16))
    expect(onPlane(north)).toBeGreaterThan(onPlane(east))
    expect(indexOf([east, north]).nearest(107, 16).index).toBe(1)
    expect(indexOf([east, north]).nearest(107, 16).km).toBeCloseTo(99.6, 1)
  })

  it('gives the lowest index where several points are equally near', () => {
    fc.assert(
      fc.property(
        fc.array(lattice, { minLength: 1, maxLength: 80 }),
        fc.array(lattice, { maxLength: 10 }),
        (points, places) => {
          const index = indexOf(points)
          for (const place of places) expect(index.nearest(...place)).toEqual(nearestByLooking(points, place))
        },
      ),
    )
  })

  it('answers columns as it answers one by one', () => {
    fc.assert(
      fc.property(
        fc.array(around(1), { maxLength: 40 }),
        fc.array(around(1), { maxLength: 20 }),
        (points, places) => {
          const index = indexOf(points)
          const { index: rows, km } = index.nearestAll(placedPointsOf(...columnsOf(places)))
          places.forEach((place, i) => {
            expect({ index: rows[i], km: km[i] }).toEqual(index.nearest(...place))
          })
        },
      ),
    )
  })

  it('visits each point within a radius once, with its distance', () => {
    const radius = fc.oneof(fc.constantFrom(0, 1e-6, 3000), fc.double({ min: 0, max: 200, noNaN: true }))
    fc.assert(
      fc.property(
        fc.array(fc.oneof(lattice, around(1)), { maxLength: 60 }),
        around(1.5),
        radius,
        (points, place, radiusKm) => {
          const seen: [number, number][] = []
          indexOf(points).within(...place, radiusKm, (i, km) => seen.push([i, km]))
          const expected = points
            .map((point, i): [number, number] => [i, distanceKmAt(...place, ...point)])
            .filter(([, km]) => km <= radiusKm)
          expect(seen.sort(([a], [b]) => a - b)).toEqual(expected)
        },
      ),
    )
  })

  it('says −1 and Infinity when there is no point, and for a place that is nowhere', () => {
    expect(indexOf([]).nearest(107, 16)).toEqual({ index: -1, km: Infinity })
    expect(indexOf([[107, 16]]).nearest(Number.NaN, 16)).toEqual({
      index: -1,
      km: Infinity,
    })
  })

  it('never finds a point without a position', () => {
    const index = indexOf([
      [Number.NaN, 16],
      [107, Infinity],
      [110, 20],
    ])
    expect(index.nearest(107, 16).index).toBe(2)
    const seen: number[] = []
    index.within(107, 16, 1e6, (i) => seen.push(i))
    expect(seen).toEqual([2])
  })

  it('visits nothing for a radius that is none', () => {
    const index = indexOf([[107, 16]])
    const visit = () => expect.unreachable()
    index.within(107, 16, Number.NaN, visit)
    index.within(107, 16, -1, visit)
    index.within(Number.NaN, 16, 5, visit)
  })
})
