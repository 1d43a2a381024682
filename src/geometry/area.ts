import { type SquareKm, squareKm } from '../base/units'
import { ECCENTRICITY, ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS_M, RADIANS_PER_DEGREE } from './ellipsoid'
import type { MultiPolygon } from './position'
import { type ShapeColumns, shapeColumnsOf, shapeCount } from './shapeColumns'

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

/**
 * Of positions `from` to `to` − 1; signed, counter-clockwise positive. Longitudes relative to the first vertex keep all
 * digits in the products.
 */
function signedRingAreaKm2({ lon, lat }: ShapeColumns, from: number, to: number): number {
  if (from >= to) return 0
  const origin = lon[from]!
  const base = equalAreaOrdinate(lat[from]!)
  let twice = 0
  let [x0, y0] = [0, 0]
  for (let i = from + 1; i < to; i++) {
    const x1 = (lon[i]! - origin) * RADIANS_PER_DEGREE
    const y1 = equalAreaOrdinate(lat[i]!) - base
    twice += x0 * y1 - x1 * y0
    x0 = x1
    y0 = y1
  }
  return (twice / 2) * (EQUATORIAL_RADIUS_M / 1000) ** 2
}

/**
 * Areas in km² on the WGS-84 ellipsoid: outer rings less holes, whatever their winding. Within 0.01 % of geographiclib's
 * geodesic area for edges below about 5 km; longer edges differ because RFC 7946 draws them straight in degrees.
 */
export function areasOf(shapes: ShapeColumns): Float64Array {
  const { ringStart, isHole, shapeStart } = shapes
  const areas = new Float64Array(shapeCount(shapes))
  for (let shape = 0; shape < areas.length; shape++) {
    for (let ring = shapeStart[shape]!; ring < shapeStart[shape + 1]!; ring++) {
      const area = Math.abs(signedRingAreaKm2(shapes, ringStart[ring]!, ringStart[ring + 1]!))
      areas[shape]! += isHole[ring] === 1 ? -area : area
    }
  }
  return areas
}

/** As `areasOf`, of one shape. */
export const areaOf = (shape: MultiPolygon): SquareKm => squareKm(areasOf(shapeColumnsOf([shape]))[0]!)
