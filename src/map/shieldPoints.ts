import type { LineString, LonLat } from '../geometry/position'
import { mercatorLength, mercatorOf } from './mercator'

const between = (from: LonLat, to: LonLat, part: number): LonLat => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
]

/** Lengths of the legs as drawn, and how much of that is one kilometre. For placing only, never for figures. */
function legsOf(path: LineString): number[] {
  return path.slice(1).map((to, i) => {
    const [x0, y0] = mercatorOf(path[i]!)
    const [x1, y1] = mercatorOf(to)
    return Math.hypot(x1 - x0, y1 - y0)
  })
}

/** Where in its stretch a number may stand, the middle first. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]

function pointAlong(path: LineString, legs: readonly number[], distance: number): LonLat {
  let left = distance
  for (const [i, leg] of legs.entries()) {
    if (left <= leg) return between(path[i]!, path[i + 1]!, leg > 0 ? left / leg : 0)
    left -= leg
  }
  return path.at(-1)!
}

/** Distance to the nearest of `others`, in degrees: for comparing only. */
const clearance = ([lon, lat]: LonLat, others: readonly LonLat[]) =>
  Math.min(...others.map((other) => Math.hypot(other[0] - lon, other[1] - lat)))

const clearest = (candidates: readonly LonLat[], others: readonly LonLat[]): LonLat =>
  candidates.reduce((best, at) => (clearance(at, others) > clearance(best, others) ? at : best))

/**
 * Points along a road for its number: one for each stretch of about `stretchKm`, at least one, where the stretch is
 * farthest from `places`, whose names would push it away. None for a path without length.
 */
export function shieldPoints(
  path: LineString,
  stretchKm: number,
  places: readonly LonLat[],
): readonly LonLat[] {
  const legs = legsOf(path)
  const length = legs.reduce((sum, leg) => sum + leg, 0)
  if (!(length > 0)) return []
  const count = Math.max(1, Math.round(length / mercatorLength(stretchKm, path[0]![1])))
  return Array.from({ length: count }, (_, i) =>
    clearest(
      PARTS.map((part) => pointAlong(path, legs, ((i + part) / count) * length)),
      places,
    ),
  )
}
