import fc from 'fast-check'
import { Geodesic } from 'geographiclib-geodesic'
import { describe, expect, it } from 'vitest'
import { areaOf } from '../../src/geometry/area'
import type { Ring } from '../../src/geometry/position'
import { square, wobblyTiles } from './shapes'

function geodesicKm2(ring: Ring): number {
  const polygon = Geodesic.WGS84.Polygon(false)
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat, lon)
  return Math.abs(polygon.Compute(false, true).area!) / 1e6
}

describe('the area of a shape', () => {
  it('is that of a quadrangle of parallels and meridians, by hand', () => {
    // 0.1° × 0.1° at 16.55° N: 111.32·cos φ·… gives 10.675 km × 11.066 km = 118.1 km².
    expect(areaOf([[square(107, 16.5, 0.1)]])).toBeCloseTo(118.1, 0)
  })

  it('is within 0.01 % of the geodesic area', () => {
    const ring = fc
      .tuple(
        fc.double({ min: 102, max: 110, noNaN: true }),
        fc.double({ min: 8, max: 24, noNaN: true }),
        fc.array(fc.double({ min: 0.005, max: 0.02, noNaN: true }), { minLength: 5, maxLength: 40 }),
      )
      .map(([lon, lat, radii]): Ring => {
        const positions = radii.map((r, i) => {
          const angle = (2 * Math.PI * i) / radii.length
          return [lon + r * Math.cos(angle), lat + r * Math.sin(angle)] as const
        })
        return [...positions, positions[0]!]
      })
    fc.assert(
      fc.property(ring, (positions) => {
        expect(Math.abs(areaOf([[positions]]) / geodesicKm2(positions) - 1)).toBeLessThan(1e-4)
      }),
    )
  })

  it('leaves out holes whatever their winding, and adds islands', () => {
    const [outer, hole, island] = [square(107, 16, 0.3), square(107.1, 16.1, 0.1), square(108, 16, 0.05)]
    const expected = areaOf([[outer]]) - areaOf([[hole]]) + areaOf([[island]])
    expect(areaOf([[outer, hole], [[...island].reverse()]])).toBeCloseTo(expected, 9)
    expect(areaOf([[outer, [...hole].reverse()], [island]])).toBeCloseTo(expected, 9)
  })

  it('of the tiles of a quilt sums to the whole', () => {
    const sum = wobblyTiles(2, 107, 16.5, 0.4, 6).reduce((total, tile) => total + areaOf(tile), 0)
    expect(sum).toBeCloseTo(areaOf([[square(107, 16.5, 0.4)]]), 6)
  })

  it('is nothing for nothing', () => {
    expect(areaOf([])).toBe(0)
    expect(areaOf([[]])).toBe(0)
    expect(areaOf([[[]]])).toBe(0)
  })
})
