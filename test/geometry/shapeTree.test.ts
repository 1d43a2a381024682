import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKm } from '../../src/geometry/distance'
import { createLocator } from '../../src/geometry/locate'
import type { LonLat, MultiPolygon } from '../../src/geometry/position'
import { shapeColumnsOf } from '../../src/geometry/shapeColumns'
import { shapeTreeOf } from '../../src/geometry/shapeTree'
import { square, wobblyTiles } from './shapes'

const place = fc.tuple(
  fc.double({ min: 106.5, max: 108, noNaN: true }),
  fc.double({ min: 16, max: 17.5, noNaN: true }),
)

/** The nearest of a thousand positions along each edge: never too short, and too long by metres only. */
function nearestByWalking(shapes: readonly MultiPolygon[], at: LonLat): number {
  let best = Infinity
  for (const ring of shapes.flat(2)) {
    for (let i = 1; i < ring.length; i++) {
      const [[lonA, latA], [lonB, latB]] = [ring[i - 1]!, ring[i]!]
      for (let step = 0; step <= 300; step++) {
        const share = step / 300
        best = Math.min(best, distanceKm(at, [lonA + share * (lonB - lonA), latA + share * (latB - latA)]))
      }
    }
  }
  return best
}

describe('a tree of shapes', () => {
  it('finds the shape that the locator finds', () => {
    const shapes = shapeColumnsOf(wobblyTiles(5, 107, 16.5, 0.4, 7))
    const [tree, locator] = [shapeTreeOf(shapes), createLocator(shapes, 0)]
    fc.assert(
      fc.property(place, ([lon, lat]) => {
        expect(tree.at(lon, lat)).toBe(locator.locate(lon, lat))
      }),
      { numRuns: 3000 },
    )
  })

  it('gives ground that two shapes claim to the first, and knows holes', () => {
    const tree = shapeTreeOf(
      shapeColumnsOf([
        [[square(107, 16, 0.3), square(107.1, 16.1, 0.1)]],
        [[square(107.05, 16.05, 0.02)]],
        [[square(107.1, 16.1, 0.05)]],
      ]),
    )
    expect(tree.at(107.06, 16.06)).toBe(0)
    expect(tree.at(107.12, 16.12)).toBe(2)
    expect(tree.at(107.18, 16.18)).toBe(-1)
    // From the middle of the hole to its edge: 0.02° of longitude at 16.18° N are 2.14 km.
    expect(tree.kmTo(0, 107.18, 16.15)).toBeCloseTo(2.14, 2)
  })

  it('says how far a point is from the nearest shape: 0.01° of longitude at 16.05° N are 1.070 km', () => {
    const tree = shapeTreeOf(shapeColumnsOf([[[square(107, 16, 0.1)]], [[square(107.1, 16, 0.1)]]]))
    expect(tree.nearest(107.21, 16.05)).toEqual({ shape: 1, km: expect.closeTo(1.07, 3) })
    expect(tree.nearest(106.99, 16.05)).toEqual({ shape: 0, km: expect.closeTo(1.07, 3) })
    expect(tree.nearest(107.05, 16.05)).toEqual({ shape: 0, km: 0 })
    // 0.1° of latitude south of the border: 11.065 km.
    expect(tree.nearest(107.15, 15.9).km).toBeCloseTo(11.065, 2)
  })

  it('says nothing of a shape beyond the limit, and the same of one within', () => {
    const tiles = wobblyTiles(4, 107, 16.5, 0.4, 4)
    const tree = shapeTreeOf(shapeColumnsOf(tiles))
    fc.assert(
      fc.property(place, fc.double({ min: 0, max: 60, noNaN: true }), (at, limit) => {
        const free = tree.nearest(...at)
        expect(tree.nearest(...at, limit)).toEqual(free.km <= limit ? free : { shape: -1, km: Infinity })
      }),
    )
  })

  it('is as near as walking along every border finds', () => {
    const tiles = wobblyTiles(2, 107, 16.5, 0.4, 4)
    const tree = shapeTreeOf(shapeColumnsOf(tiles))
    fc.assert(
      fc.property(place, (at) => {
        const { shape, km } = tree.nearest(...at)
        if (km === 0) return void expect(tree.at(...at)).toBe(shape)
        const walked = nearestByWalking(tiles, at)
        expect(km).toBeLessThanOrEqual(walked * 1.001 + 1e-9)
        expect(km).toBeGreaterThanOrEqual(walked * 0.999 - 0.06)
        expect(tree.kmTo(shape, ...at)).toBeCloseTo(km, 9)
      }),
      { numRuns: 200 },
    )
  })

  it('has an answer for no shapes, empty ones and places that are nowhere', () => {
    const none = shapeTreeOf(shapeColumnsOf([]))
    expect(none.at(107, 16)).toBe(-1)
    expect(none.nearest(107, 16)).toEqual({ shape: -1, km: Infinity })
    expect(none.kmTo(0, 107, 16)).toBe(Infinity)
    const some = shapeTreeOf(shapeColumnsOf([[], [[square(107, 16, 0.1)]]]))
    expect(some.at(107.05, 16.05)).toBe(1)
    expect(some.nearest(107.05, 17).shape).toBe(1)
    expect(some.kmTo(0, 107, 16)).toBe(Infinity)
    expect(some.at(Number.NaN, 16)).toBe(-1)
    expect(some.nearest(Number.NaN, 16).shape).toBe(-1)
  })
})
