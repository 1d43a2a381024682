import { type Km, km } from '../base/units'
import { arcKm, geocentricColumns, putGeocentric } from './geocentric'
import type { LineString, LonLat } from './position'

const ends = geocentricColumns(2)

/**
 * Geodesic distance on WGS-84 in km, from degrees: within 1e-7 of Karney's below 50 km and 1e-4 at 1,600 km, and the same
 * number both ways. NaN only where a coordinate is.
 */
export function distanceKmAt(lonA: number, latA: number, lonB: number, latB: number): number {
  putGeocentric(ends, 0, lonA, latA)
  putGeocentric(ends, 1, lonB, latB)
  const dx = ends.x[0]! - ends.x[1]!
  const dy = ends.y[0]! - ends.y[1]!
  const dz = ends.z[0]! - ends.z[1]!
  return arcKm(dx * dx + dy * dy + dz * dz, ends.z[0]! + ends.z[1]!)
}

/** As `distanceKmAt`. */
export const distanceKm = (a: LonLat, b: LonLat): Km => km(distanceKmAt(a[0], a[1], b[0], b[1]))

/** The sum of the distances from position to position; 0 for fewer than two. */
export function lengthKm(line: LineString): Km {
  let total = 0
  for (let i = 1; i < line.length; i++) total += distanceKm(line[i - 1]!, line[i]!)
  return km(total)
}
