import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS_M, RADIANS_PER_DEGREE } from './ellipsoid'

const A_KM = EQUATORIAL_RADIUS_M / 1000
const B_KM = A_KM * Math.sqrt(1 - ECCENTRICITY_SQUARED)

/** Earth-centred coordinates in km of points on the ellipsoid, as columns. */
export interface Geocentric {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly z: Float64Array
}

/** N(φ), the radius of curvature across the meridian, in km, from sin φ (Snyder, USGS PP 1395, eq. 4-20). */
const acrossRadius = (sin: number) => A_KM / Math.sqrt(1 - ECCENTRICITY_SQUARED * sin * sin)

/** Writes row `i` of `into`. A position that is not a number gives NaN. */
export function putGeocentric(into: Geocentric, i: number, lon: number, lat: number): void {
  const phi = lat * RADIANS_PER_DEGREE
  const lambda = lon * RADIANS_PER_DEGREE
  const sin = Math.sin(phi)
  const n = acrossRadius(sin)
  // cos φ; a third trigonometric function would cost more than the centimetres that this loses at the poles are worth.
  const axial = n * Math.sqrt(1 - sin * sin)
  into.x[i] = axial * Math.cos(lambda)
  into.y[i] = axial * Math.sin(lambda)
  into.z[i] = n * (1 - ECCENTRICITY_SQUARED) * sin
}

export const geocentricColumns = (rows: number): Geocentric => ({
  x: new Float64Array(rows),
  y: new Float64Array(rows),
  z: new Float64Array(rows),
})

/** Below this squared chord (500 km) the series of asin leaves out less than 1e-12 of the length. */
const SERIES_BELOW_KM2 = 250_000
const INVERSE_OF_FOUR_R2 = 1 / (4 * A_KM * A_KM * (1 - ECCENTRICITY_SQUARED))

/**
 * The straight chord through the ellipsoid, bent back to the arc of the sphere that fits it at the middle latitude
 * (Gaussian radius √(MN) = a√(1−e²)/(1−e² sin²φ)). `sumZ` is z of one end plus z of the other. Never below the chord.
 */
export function arcKm(squaredChord: number, sumZ: number): number {
  const sinMiddle = sumZ / (2 * B_KM)
  const w = 1 - ECCENTRICITY_SQUARED * sinMiddle * sinMiddle
  const chord = Math.sqrt(squaredChord)
  // (chord / diameter)²
  const u = squaredChord * INVERSE_OF_FOUR_R2 * w * w
  if (squaredChord < SERIES_BELOW_KM2) return chord * (1 + u * (1 / 6 + u * (3 / 40 + u * (15 / 336))))
  const ratio = Math.min(1, Math.sqrt(u))
  return chord * (Math.asin(ratio) / ratio)
}
