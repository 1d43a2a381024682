import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeGround } from '../../src/geometry/ground'
import { createLocator } from '../../src/geometry/locate'
import { placedPointsOf } from '../../src/geometry/placedPoints'
import type { LonLat, MultiPolygon, Ring } from '../../src/geometry/position'
import { mercatorX, mercatorY } from '../../src/geometry/projection'
import { shapeColumnsOf } from '../../src/geometry/shapeColumns'
import { shapeAt, shapeByLooking } from '../../src/geometry/shapesAt'
import { square, wobblyTiles } from './shapes'

/** Even-odd by the textbook, in degrees. */
function holds(shape: MultiPolygon, [lon, lat]: LonLat): boolean {
  let inside = false
  for (const ring of shape.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [[lonA, latA], [lonB, latB]] = [ring[i - 1]!, ring[i]!]
      if (latA > lat !== latB > lat && lon < lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA))
        inside = !inside
    }
  }
  return inside
}

const place = fc.tuple(
  fc.double({ min: 106.9, max: 107.5, noNaN: true }),
  fc.double({ min: 16.4, max: 17, noNaN: true }),
)

describe('a locator', () => {
  it('finds the tile that the textbook finds', () => {
    const tiles = wobblyTiles(7, 107, 16.5, 0.4, 6)
    const locator = createLocator(shapeColumnsOf(tiles), 0)
    fc.assert(
      fc.property(place, (at) => {
        expect(locator.locate(...at)).toBe(tiles.findIndex((tile) => holds(tile, at)))
      }),
      { numRuns: 2000 },
    )
  })

  it('puts a point on a border or a corner into exactly one of the tiles that share it', () => {
    const tiles = wobblyTiles(3, 107, 16.5, 0.4, 4)
    const all = createLocator(shapeColumnsOf(tiles), 0)
    const alone = tiles.map((tile) => createLocator(shapeColumnsOf([tile]), 0))
    const onBorders = tiles.flatMap((tile) =>
      tile[0]![0]!.slice(1).flatMap((b, i): LonLat[] => {
        const a = tile[0]![0]![i]!
        return [a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]]
      }),
    )
    for (const at of onBorders) {
      const holders = alone.flatMap((locator, i) => (locator.locate(...at) === 0 ? [i] : []))
      expect(holders.length).toBeLessThanOrEqual(1)
      expect(all.locate(...at)).toBe(holders[0] ?? -1)
    }
    // Corners inside the province, not on its outside, lie in exactly one.
    const inner = tiles[0]![0]![0]!.filter(([lon, lat]) => lon > 107.05 && lat > 16.55)
    expect(inner.length).toBeGreaterThan(0)
    for (const at of inner) expect(all.locate(...at)).toBeGreaterThanOrEqual(0)
  })

  it.each([80, 500, 777.7, 3000, 50_000])(
    'answers the same with cells of %d m as by looking at every shape',
    (side) => {
      const tiles = wobblyTiles(11, 107, 16.5, 0.4, 5)
      const ground = makeGround(shapeColumnsOf(tiles), side)
      const lattice = fc.tuple(
        fc.integer({ min: -1, max: 21 }).map((i) => 107 + (0.4 * i) / 20),
        fc.integer({ min: -1, max: 21 }).map((i) => 16.5 + (0.4 * i) / 20),
      )
      const vertex = fc.constantFrom(...tiles.flatMap((tile) => tile.flat(2)))
      fc.assert(
        fc.property(fc.oneof(place, lattice, vertex), ([lon, lat]) => {
          const [x, y] = [mercatorX(lon), mercatorY(lat)]
          expect(shapeAt(ground, x, y)).toBe(shapeByLooking(ground, x, y))
        }),
        { numRuns: 1000 },
      )
    },
  )

  it('knows holes, islands and islands in holes, whatever their winding', () => {
    const outer = square(107, 16, 0.3)
    const hole = square(107.1, 16.1, 0.1)
    const island = square(107.14, 16.14, 0.02)
    const reversed = (ring: Ring) => [...ring].reverse()
    const shapes: MultiPolygon[] = [
      [[outer, reversed(hole)], [island]],
      [[reversed(square(108, 16, 0.1))], [square(109, 16, 0.1)]],
    ]
    const locator = createLocator(shapeColumnsOf(shapes), 0)
    expect(locator.locate(107.05, 16.05)).toBe(0)
    expect(locator.locate(107.11, 16.11)).toBe(-1)
    expect(locator.locate(107.15, 16.15)).toBe(0)
    expect(locator.locate(108.05, 16.05)).toBe(1)
    expect(locator.locate(109.05, 16.05)).toBe(1)
    expect(locator.locate(108.5, 16.05)).toBe(-1)
  })

  it('gives a point off the coast to the nearest shape within the tolerance, and no further', () => {
    const locator = createLocator(shapeColumnsOf([[[square(107, 16, 0.1)]], [[square(107.1, 16, 0.1)]]]))
    // 0.001° of longitude at 16° N is 107.0 m; 0.0018° is 192.6 m and 0.0019° is 203.3 m.
    expect(locator.locate(107.2 + 0.0018, 16.05)).toBe(1)
    expect(locator.locate(107.2 + 0.0019, 16.05)).toBe(-1)
    expect(locator.locate(107 - 0.0018, 16.05)).toBe(0)
    expect(locator.locate(107.0999, 16.1001)).toBe(0)
    expect(locator.locate(107.1001, 16.1001)).toBe(1)
    expect(createLocator(shapeColumnsOf([[[square(107, 16, 0.1)]]]), 500).locate(107.1 + 0.0045, 16.05)).toBe(
      0,
    )
  })

  it('gives ground that several shapes claim to the first of them', () => {
    const shapes: MultiPolygon[] = [
      [[square(107, 16, 0.1)]],
      [[square(107.05, 16, 0.1)]],
      [[square(107.05, 16, 0.1)]],
    ]
    const locator = createLocator(shapeColumnsOf(shapes), 0)
    fc.assert(
      fc.property(fc.double({ min: 106.95, max: 107.2, noNaN: true }), (lon) => {
        const expected = shapes.findIndex((shape) => holds(shape, [lon, 16.05]))
        expect(locator.locate(lon, 16.05)).toBe(expected)
      }),
    )
  })

  it('has an answer for no shapes, empty shapes, broken rings and places that are nowhere', () => {
    expect(createLocator(shapeColumnsOf([])).locate(107, 16)).toBe(-1)
    const broken: Ring = [
      [107, 16],
      [Number.NaN, 16],
      [107, 17],
      [107, 16],
    ]
    const locator = createLocator(shapeColumnsOf([[], [[]], [[[]]], [[broken]], [[square(107, 16, 0.1)]]]))
    expect(locator.locate(107.05, 16.05)).toBe(4)
    expect(locator.locate(Number.NaN, 16)).toBe(-1)
    expect(locator.locate(Infinity, 16)).toBe(-1)
    expect([
      ...locator.locateAll(placedPointsOf(Float64Array.of(107.05, 110), Float64Array.of(16.05, 16))),
    ]).toEqual([4, -1])
  })
})
