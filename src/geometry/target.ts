import { EQUATORIAL_RADIUS_M } from './ellipsoid'
import { arcKm, type Geocentric, geocentricColumns, putGeocentric } from './geocentric'
import type { Placement } from './placedPoints'
import { mercatorScaleOfSine } from './projection'

/** A place that asks for its best point, and the best found for it so far. One object serves many places in turn. */
export interface Target {
  lon: number
  lat: number
  /** On the plane, metres. */
  x: number
  y: number
  /** Earth-centred, km. */
  readonly geocentric: Geocentric
  isPlaced: boolean
  /** Point scale there, and by how much its logarithm grows per metre northwards. */
  scale: number
  growth: number
  /** Place in the grid of the best point, and its key (see gridSearch.ts); −1 and Infinity for none. */
  place: number
  key: number
  /** Row of that point; −1 for none, and as long as the exact ratio is not known. */
  index: number
  /** Distance in km divided by the reach of that point; Infinity for none. */
  ratio: number
}

export const newTarget = (): Target => ({
  lon: 0,
  lat: 0,
  x: 0,
  y: 0,
  geocentric: geocentricColumns(2),
  isPlaced: false,
  scale: 1,
  growth: 0,
  place: -1,
  key: Infinity,
  index: -1,
  ratio: Infinity,
})

/** False, with nothing found, where the position is not a number. */
export function aimAt(target: Target, { lon, lat, x, y, sin }: Placement, row: number): boolean {
  target.index = -1
  target.place = -1
  target.key = Infinity
  target.ratio = Infinity
  target.lon = lon[row]!
  target.lat = lat[row]!
  target.x = x[row]!
  target.y = y[row]!
  target.scale = mercatorScaleOfSine(sin[row]!)
  target.growth = sin[row]! / EQUATORIAL_RADIUS_M
  if (!Number.isFinite(target.x) || !Number.isFinite(target.y)) return false
  target.isPlaced = false
  return true
}

/** `distanceKmAt` from the target, whose own coordinates need not be reckoned again. */
export function distanceKmFrom(target: Target, lon: number, lat: number): number {
  const { geocentric } = target
  if (!target.isPlaced) putGeocentric(geocentric, 0, target.lon, target.lat)
  target.isPlaced = true
  putGeocentric(geocentric, 1, lon, lat)
  const { x, y, z } = geocentric
  const dx = x[0]! - x[1]!
  const dy = y[0]! - y[1]!
  const dz = z[0]! - z[1]!
  return arcKm(dx * dx + dy * dy + dz * dz, z[0]! + z[1]!)
}

/** d(sin φ)/dy is at most 1.007 / a. */
const GROWTH_OF_GROWTH = 1.007 / EQUATORIAL_RADIUS_M ** 2
/** For the difference between a geodesic and our distance, which is a thousand times smaller. */
const SLACK = 1.0001
/** Below this growth of the logarithm of the scale the estimate below holds. */
const MOST_GROWTH = 1 / 6

/**
 * Plane metres per kilometre of ground, so many that no point within `km` of the target lies farther away on the plane.
 * A way of that length leaves the square of half side D around the target only if D ≤ km · scale · exp(growth of the
 * scale inside it); Infinity, so no help, for lengths of some thousands of km.
 */
export function planeMetresPerKm({ scale, growth }: Target, km: number): number {
  const metres = km * 1000 * scale * (1 + MOST_GROWTH)
  const most = metres * Math.min(Math.abs(growth) + metres * GROWTH_OF_GROWTH, 1 / EQUATORIAL_RADIUS_M)
  return most < MOST_GROWTH / 2 ? (1000 * scale * SLACK) / (1 - most) : Infinity
}
