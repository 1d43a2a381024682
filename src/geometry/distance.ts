import { type Km, km } from '../base/units'
import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS_M, RADIANS_PER_DEGREE } from './ellipsoid'
import type { LineString, LonLat } from './position'

const A_KM = EQUATORIAL_RADIUS_M / 1000
const B_KM = A_KM * Math.sqrt(1 - ECCENTRICITY_SQUARED)

/** N(φ), the radius of curvature across the meridian, in km, from sin φ (Snyder, USGS PP 1395, eq. 4-20). */
const acrossRadius = (sin: number) => A_KM / Math.sqrt(1 - ECCENTRICITY_SQUARED * sin * sin)

/** Below this angle in radians the series of sin leaves out less than 1e-16 of it. */
const SMALL_ANGLE = 0.05

/** sin, of half the difference of two longitudes: between neighbours it is small, and needs no library. */
function sineOfHalf(angle: number): number {
  if (!(Math.abs(angle) < SMALL_ANGLE)) return Math.sin(angle)
  const square = angle * angle
  return angle * (1 - (square / 6) * (1 - (square / 20) * (1 - square / 42)))
}

/** Below this squared chord (500 km) the series of asin leaves out less than 1e-12 of the length. */
const SERIES_BELOW_KM2 = 250_000
const INVERSE_OF_FOUR_R2 = 1 / (4 * A_KM * A_KM * (1 - ECCENTRICITY_SQUARED))

/**
 * The straight chord through the ellipsoid, bent back to the arc of the sphere that fits it at the middle latitude
 * (Gaussian radius √(MN) = a√(1−e²)/(1−e² sin²φ)). `sumZ` is z of one end plus z of the other. Never below the chord.
 */
function arcKm(squaredChord: number, sumZ: number): number {
  const sinMiddle = sumZ / (2 * B_KM)
  const w = 1 - ECCENTRICITY_SQUARED * sinMiddle * sinMiddle
  const chord = Math.sqrt(squaredChord)
  // (chord / diameter)²
  const u = squaredChord * INVERSE_OF_FOUR_R2 * w * w
  if (squaredChord < SERIES_BELOW_KM2) return chord * (1 + u * (1 / 6 + u * (3 / 40 + u * (15 / 336))))
  const ratio = Math.min(1, Math.sqrt(u))
  return chord * (Math.asin(ratio) / ratio)
}

/** As `distanceKmAt`, from longitudes in degrees and sin φ of the latitudes, which leaves roots as the dearest step. */
export function distanceKmOfSines(lonA: number, sinA: number, lonB: number, sinB: number): number {
  const acrossA = acrossRadius(sinA)
  const acrossB = acrossRadius(sinB)
  // Distances from the axis of the Earth; the root loses centimetres at the poles, which nobody will miss.
  const axialA = acrossA * Math.sqrt(1 - sinA * sinA)
  const axialB = acrossB * Math.sqrt(1 - sinB * sinB)
  const zA = acrossA * (1 - ECCENTRICITY_SQUARED) * sinA
  const zB = acrossB * (1 - ECCENTRICITY_SQUARED) * sinB
  const sine = sineOfHalf(((lonB - lonA) * RADIANS_PER_DEGREE) / 2)
  const outwards = axialA - axialB
  const upwards = zA - zB
  return arcKm(outwards * outwards + 4 * (axialA * axialB) * sine * sine + upwards * upwards, zA + zB)
}

/**
 * Geodesic distance on WGS-84 in km, from degrees: within 1e-7 of Karney's below 50 km and 1e-4 at 1,600 km, and the same
 * number both ways. NaN only where a coordinate is.
 */
export const distanceKmAt = (lonA: number, latA: number, lonB: number, latB: number): number =>
  distanceKmOfSines(lonA, Math.sin(latA * RADIANS_PER_DEGREE), lonB, Math.sin(latB * RADIANS_PER_DEGREE))

/** As `distanceKmAt`. */
export const distanceKm = (a: LonLat, b: LonLat): Km => km(distanceKmAt(a[0], a[1], b[0], b[1]))

/** The sum of the distances from position to position; 0 for fewer than two. */
export function lengthKm(line: LineString): Km {
  let total = 0
  for (let i = 1; i < line.length; i++) total += distanceKm(line[i - 1]!, line[i]!)
  return km(total)
}
