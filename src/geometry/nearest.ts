import { distanceKmAt } from './distance'
import { type PlacedPoints, placementOf } from './placedPoints'
import { FANOUT, firstChild, type PointTree, pointTreeOf } from './pointTree'
import { aimAt, newTarget, planeMetresPerKm, type Target } from './target'
import { createReachIndex } from './weightedNearest'

export interface Nearest {
  /** −1 where there is no point. */
  readonly index: number
  /** `distanceKm` of the pair; Infinity where there is no point. */
  readonly km: number
}

/** Answers as columns, a row for each place asked about. */
export interface NearestColumns {
  readonly index: Int32Array
  readonly km: Float64Array
}

export interface PointIndex {
  nearest(lon: number, lat: number): Nearest
  nearestAll(places: PlacedPoints): NearestColumns
  /** Calls `visit` for each point at most `radiusKm` away, in no particular order. */
  within(lon: number, lat: number, radiusKm: number, visit: (index: number, km: number) => void): void
}

/** Calls `visit` for the points in the boxes that reach into a square of half side `half` around the target. */
function visitSquare(
  { ids, x, y, boxes, levels }: PointTree,
  target: Target,
  half: number,
  visit: (id: number) => void,
): void {
  function visitNode(level: number, node: number): void {
    const at = 4 * node
    if (boxes[at]! > target.x + half || boxes[at + 2]! < target.x - half) return
    if (boxes[at + 1]! > target.y + half || boxes[at + 3]! < target.y - half) return
    if (level > 0) {
      const first = firstChild(levels, level, node)
      const end = Math.min(levels[level]!, first + FANOUT)
      for (let child = first; child < end; child++) visitNode(level - 1, child)
      return
    }
    const end = Math.min(ids.length, (node + 1) * FANOUT)
    for (let slot = node * FANOUT; slot < end; slot++) {
      const dx = x[slot]! - target.x
      const dy = y[slot]! - target.y
      if (dx * dx + dy * dy <= half * half) visit(ids[slot]!)
    }
  }
  if (ids.length > 0) visitNode(levels.length - 2, levels[levels.length - 2]!)
}

/**
 * The nearest of many points, exact and with no cap on the distance; the lowest index where several are equal. Points
 * whose position is not a number are never found. Meant for a country, not for a globe: it does not look across 180° E.
 */
export function createPointIndex(points: PlacedPoints, tree: PointTree = pointTreeOf(points)): PointIndex {
  // A reach of 1 km for all: then distance / reach is the distance.
  const all = createReachIndex(points, new Float64Array(points.x.length).fill(1), tree)
  const target = newTarget()

  return {
    nearest(lon, lat) {
      const { index, ratio } = all.best(lon, lat)
      return { index, km: ratio }
    },
    nearestAll(places) {
      const { index, ratio } = all.bestAll(places)
      return { index, km: ratio }
    },
    within(lon, lat, radiusKm, visit) {
      if (!aimAt(target, placementOf(Float64Array.of(lon), Float64Array.of(lat)), 0)) return
      if (!(radiusKm >= 0)) return
      const half = radiusKm > 0 ? radiusKm * planeMetresPerKm(target, radiusKm) : 0
      visitSquare(tree, target, half + TOUCH_M, (id) => {
        const km = distanceKmAt(lon, lat, points.lon[id]!, points.lat[id]!)
        if (km <= radiusKm) visit(id, km)
      })
    },
  }
}

/** Room for rounding on the plane: a point at the place itself is within 0 km. */
const TOUCH_M = 1e-6
