import { ECCENTRICITY_SQUARED, RADIANS_PER_DEGREE } from './ellipsoid'
import type { ShapeColumns } from './shapeColumns'

/** A squared distance in degrees of latitude, and where on the border it is. */
export interface Touch {
  squared: number
  lon: number
  lat: number
}

export const nowhere = (): Touch => ({ squared: Infinity, lon: Number.NaN, lat: Number.NaN })

/** Degrees of latitude per degree of longitude: N cos φ / M (Snyder, USGS PP 1395, eq. 4-18 and 4-20). */
export function narrowing(lat: number): number {
  const sin = Math.sin(lat * RADIANS_PER_DEGREE)
  return (Math.sqrt(1 - sin * sin) * (1 - ECCENTRICITY_SQUARED * sin * sin)) / (1 - ECCENTRICITY_SQUARED)
}

/** Even-odd in degrees, in which edges are straight (RFC 7946 §3.1.1), so that holes need no winding. */
export function holds(
  { lon, lat, ringStart, shapeStart }: ShapeColumns,
  shape: number,
  x: number,
  y: number,
): boolean {
  let inside = false
  for (let ring = shapeStart[shape]!; ring < shapeStart[shape + 1]!; ring++) {
    for (let i = ringStart[ring]! + 1; i < ringStart[ring + 1]!; i++) {
      if (lat[i - 1]! > y === lat[i]! > y) continue
      // From the southern end, whichever comes first, so that neighbours reckon their common edge alike.
      const [low, high] = lat[i - 1]! < lat[i]! ? [i - 1, i] : [i, i - 1]
      const share = (y - lat[low]!) / (lat[high]! - lat[low]!)
      if (x < lon[low]! + share * (lon[high]! - lon[low]!)) inside = !inside
    }
  }
  return inside
}

/** Brings `touch` to the edge that ends at position i, where that is nearer; `k` narrows longitudes. */
function touchEdge(
  { lon, lat }: ShapeColumns,
  i: number,
  k: number,
  x: number,
  y: number,
  touch: Touch,
): void {
  const ax = lon[i - 1]!
  const ay = lat[i - 1]!
  const dx = (lon[i]! - ax) * k
  const dy = lat[i]! - ay
  const length2 = dx * dx + dy * dy
  const along = length2 > 0 ? Math.min(1, Math.max(0, ((x - ax) * k * dx + (y - ay) * dy) / length2)) : 0
  const atLon = ax + along * (lon[i]! - ax)
  const atLat = ay + along * dy
  const squared = ((x - atLon) * k) ** 2 + (y - atLat) ** 2
  if (!(squared < touch.squared)) return
  touch.squared = squared
  touch.lon = atLon
  touch.lat = atLat
}

/** Brings `touch` to the nearest position of the shape, where that is nearer; inside it is the point itself. */
export function touchShape(
  columns: ShapeColumns,
  shape: number,
  k: number,
  x: number,
  y: number,
  touch: Touch,
): void {
  const { ringStart, shapeStart } = columns
  if (holds(columns, shape, x, y)) {
    Object.assign(touch, { squared: 0, lon: x, lat: y })
    return
  }
  for (let ring = shapeStart[shape]!; ring < shapeStart[shape + 1]!; ring++) {
    for (let i = ringStart[ring]! + 1; i < ringStart[ring + 1]!; i++) {
      touchEdge(columns, i, k, x, y, touch)
    }
  }
}
