import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKmAt } from '../../src/geometry/distance'
import {
  latitudeOf,
  longitudeOf,
  mercatorScale,
  mercatorX,
  mercatorY,
  scaleGrowth,
} from '../../src/geometry/projection'

const latitude = fc.double({ min: -80, max: 80, noNaN: true })

describe('the Mercator plane of the ellipsoid', () => {
  it('puts 107° E 16.8° N where the formula by hand puts it', () => {
    // sin φ = 0.28903; artanh = 0.297509; e = 0.081819, e·artanh(e sin φ) = 0.001935; 6378137 · 0.295574 = 1,885,213 m.
    // 107° = 1.867502 rad: x = 11,911,185 m.
    expect(Math.abs(mercatorX(107) - 11_911_185)).toBeLessThan(5)
    expect(Math.abs(mercatorY(16.8) - 1_885_213)).toBeLessThan(5)
  })

  it('comes back to where it started', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), latitude, (lon, lat) => {
        expect(longitudeOf(mercatorX(lon))).toBeCloseTo(lon, 10)
        expect(latitudeOf(mercatorY(lat))).toBeCloseTo(lat, 10)
      }),
    )
  })

  it('has the scale that short distances on the ground have, in both directions', () => {
    fc.assert(
      fc.property(latitude, (lat) => {
        const h = 1e-3
        const north =
          (mercatorY(lat + h) - mercatorY(lat - h)) / 1000 / distanceKmAt(107, lat - h, 107, lat + h)
        const east = mercatorX(2 * h) / 1000 / distanceKmAt(107, lat, 107 + 2 * h, lat)
        expect(north / mercatorScale(lat)).toBeCloseTo(1, 6)
        expect(east / mercatorScale(lat)).toBeCloseTo(1, 6)
      }),
    )
  })

  it('has a scale that grows by sin φ / a per metre', () => {
    fc.assert(
      fc.property(latitude, (lat) => {
        const h = 1e-3
        const growth =
          Math.log(mercatorScale(lat + h) / mercatorScale(lat - h)) /
          (mercatorY(lat + h) - mercatorY(lat - h))
        expect(growth * 6_378_137).toBeCloseTo(scaleGrowth(lat) * 6_378_137, 6)
      }),
    )
  })

  it('stays finite at the poles', () => {
    expect(Number.isFinite(mercatorY(90))).toBe(true)
    expect(Number.isFinite(mercatorScale(-90))).toBe(true)
  })
})
