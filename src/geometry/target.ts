import { EQUATORIAL_RADIUS_M } from './ellipsoid'
import { type Geocentric, geocentricColumns, putGeocentric } from './geocentric'
import { mercatorScale, mercatorX, mercatorY, scaleGrowth } from './projection'

/** A place that asks for its best point, and the best found for it so far. One object serves many places in turn. */
export interface Target {
  /** On the plane, metres. */
  x: number
  y: number
  /** Point scale there, and by how much its logarithm can grow per metre (without sign). */
  scale: number
  growth: number
  /** One row. */
  readonly geocentric: Geocentric
  index: number
  /** Distance in km divided by the reach of point `index`; Infinity for none. */
  ratio: number
}

export const newTarget = (): Target => ({
  x: 0,
  y: 0,
  scale: 1,
  growth: 0,
  geocentric: geocentricColumns(1),
  index: -1,
  ratio: Infinity,
})

/** False, with nothing found, where the position is not a number. */
export function aimAt(target: Target, lon: number, lat: number): boolean {
  target.index = -1
  target.ratio = Infinity
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return false
  target.x = mercatorX(lon)
  target.y = mercatorY(lat)
  target.scale = mercatorScale(lat)
  target.growth = Math.abs(scaleGrowth(lat))
  putGeocentric(target.geocentric, 0, lon, lat)
  return true
}

/** d(sin φ)/dy is at most 1.007 / a. */
const GROWTH_OF_GROWTH = 1.007 / EQUATORIAL_RADIUS_M ** 2
/** For the difference between a geodesic and our distance, which is far smaller. */
const SLACK = 0.999

/**
 * A length in km on the ground that every point at least `metres` away on the plane surpasses. A way there leaves the
 * square of that half side, and inside it the scale is at most scale · exp(growth): so the way is at least
 * metres / scale · (1 − growth). Negative, so no help, beyond some 2,000 km.
 */
export function leastKm(target: Target, metres: number): number {
  const growth = metres * Math.min(target.growth + metres * GROWTH_OF_GROWTH, 1 / EQUATORIAL_RADIUS_M)
  return ((metres * (1 - growth)) / target.scale) * (SLACK / 1000)
}
