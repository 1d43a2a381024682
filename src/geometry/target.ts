import { EQUATORIAL_RADIUS_M } from './ellipsoid'
import type { Placement } from './placedPoints'
import { mercatorScaleOfSine } from './projection'

/** A place that asks for its best point, and the best found for it so far. One object serves many places in turn. */
export interface Target {
  /** Degrees, and sin φ. */
  lon: number
  sin: number
  /** On the plane, metres. */
  x: number
  y: number
  /** Point scale there, and by how much its logarithm grows per metre northwards. */
  scale: number
  growth: number
  /** Place in the grid of the best point so far, its key (see gridSearch.ts) and the next one; −1 and Infinity for none. */
  place: number
  key: number
  second: number
  /** Keys beyond it are those of worse points, and by how much that is beyond the best. */
  limit: number
  widening: number
  /** Row of the best point in the end; −1 for none. */
  index: number
  /** Distance in km divided by the reach of that point; Infinity for none. */
  ratio: number
}

export const newTarget = (): Target => ({
  lon: 0,
  sin: 0,
  x: 0,
  y: 0,
  scale: 1,
  growth: 0,
  place: -1,
  key: Infinity,
  second: Infinity,
  limit: Infinity,
  widening: Infinity,
  index: -1,
  ratio: Infinity,
})

/** False, with nothing found, where the position is not a number. */
export function aimAt(target: Target, { lon, x, y, sin }: Placement, row: number): boolean {
  target.index = -1
  target.place = -1
  target.key = Infinity
  target.second = Infinity
  target.limit = Infinity
  target.widening = Infinity
  target.ratio = Infinity
  target.lon = lon[row]!
  target.sin = sin[row]!
  target.x = x[row]!
  target.y = y[row]!
  target.scale = mercatorScaleOfSine(sin[row]!)
  target.growth = sin[row]! / EQUATORIAL_RADIUS_M
  return Number.isFinite(target.x) && Number.isFinite(target.y)
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
