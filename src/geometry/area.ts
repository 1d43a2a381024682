import { type SquareKm, squareKm } from '../base/units'
import { ECCENTRICITY, ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS_M, RADIANS_PER_DEGREE } from './ellipsoid'
import type { MultiPolygon, Ring } from './position'

/**
 * Lambert's cylindrical equal-area ordinate on the ellipsoid, as a multiple of the equatorial radius: q(φ)/2
 * (Snyder, Map Projections – A Working Manual, USGS PP 1395, eq. 3-12 and 10-15).
 */
export function equalAreaOrdinate(latDegrees: number): number {
  const sin = Math.sin(latDegrees * RADIANS_PER_DEGREE)
  const eSin = ECCENTRICITY * sin
  const q = (1 - ECCENTRICITY_SQUARED) * (sin / (1 - eSin * eSin) + Math.atanh(eSin) / ECCENTRICITY)
  return q / 2
}

/** Signed, counter-clockwise positive. Longitudes relative to the first vertex keep all digits in the products. */
function signedRingAreaKm2(ring: Ring): number {
  const origin = ring[0]
  if (!origin) return 0
  let twice = 0
  let [x0, y0] = [0, equalAreaOrdinate(origin[1])]
  const base = y0
  y0 = 0
  for (let i = 1; i < ring.length; i++) {
    const position = ring[i]!
    const x1 = (position[0] - origin[0]) * RADIANS_PER_DEGREE
    const y1 = equalAreaOrdinate(position[1]) - base
    twice += x0 * y1 - x1 * y0
    x0 = x1
    y0 = y1
  }
  return (twice / 2) * (EQUATORIAL_RADIUS_M / 1000) ** 2
}

/**
 * Area on the WGS-84 ellipsoid: outer rings less holes, whatever their winding. Within 0.01 % of geographiclib's
 * geodesic area for edges below about 5 km; longer edges differ because RFC 7946 draws them straight in degrees.
 */
export function areaOf(shape: MultiPolygon): SquareKm {
  let total = 0
  for (const [outer, ...holes] of shape) {
    if (outer) total += Math.abs(signedRingAreaKm2(outer))
    for (const hole of holes) total -= Math.abs(signedRingAreaKm2(hole))
  }
  return squareKm(total)
}
