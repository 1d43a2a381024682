import { type Ground, groundOf, NO_SHAPE } from './ground'
import type { PlacedPoints } from './placedPoints'
import { mercatorScale, mercatorScaleOfSine, mercatorX, mercatorY } from './projection'
import type { ShapeColumns } from './shapeColumns'
import { shapeAt } from './shapesAt'

/** Tells in which shape a point lies. */
export interface Locator {
  /** Index of the shape; −1 outside all of them, and for a position that is not a number. */
  locate(lon: number, lat: number): number
  locateAll(places: PlacedPoints): Int32Array
}

/** Squared distance on the plane from a point to edge e. */
function squaredDistanceTo({ edges: { ax, ay, bx, by } }: Ground, e: number, x: number, y: number): number {
  const dx = bx[e]! - ax[e]!
  const dy = by[e]! - ay[e]!
  const px = x - ax[e]!
  const py = y - ay[e]!
  const length2 = dx * dx + dy * dy
  const along = length2 > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length2)) : 0
  const [gapX, gapY] = [px - along * dx, py - along * dy]
  return gapX * gapX + gapY * gapY
}

/** The shape with the nearest edge within `metres` on the plane; the lower index where two are equally near. */
function shapeNear(ground: Ground, x: number, y: number, metres: number): number {
  const { grid, edgeStart, edgesIn, edges } = ground
  const clamp = (at: number, count: number) => Math.min(count - 1, Math.max(0, Math.floor(at / grid.cell)))
  const west = clamp(x - metres - grid.west, grid.columns)
  const east = clamp(x + metres - grid.west, grid.columns)
  const south = clamp(y - metres - grid.south, grid.rows)
  const north = clamp(y + metres - grid.south, grid.rows)
  let best = metres * metres
  let nearest = NO_SHAPE
  for (let row = south; row <= north; row++) {
    const last = edgeStart[row * grid.columns + east + 1]!
    for (let i = edgeStart[row * grid.columns + west]!; i < last; i++) {
      const e = edgesIn[i]!
      const squared = squaredDistanceTo(ground, e, x, y)
      const wins = squared < best || (squared === best && (nearest === NO_SHAPE || edges.shape[e]! < nearest))
      if (!wins) continue
      best = squared
      nearest = edges.shape[e]!
    }
  }
  return nearest
}

/**
 * A locator for shapes that do not overlap; where they do, the one with the lower index holds the point. A point on a
 * shared border lies in exactly one of its shapes. A point outside all shapes but within `toleranceM` metres of one belongs
 * to the nearest: boundaries follow the shoreline, and a post office may stand on the quay.
 */
export function createLocator(shapes: ShapeColumns, toleranceM = 200): Locator {
  const ground = groundOf(shapes)

  function locate(lon: number, lat: number): number {
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) return NO_SHAPE
    const x = mercatorX(lon)
    const y = mercatorY(lat)
    const at = shapeAt(ground, x, y)
    return at === NO_SHAPE && toleranceM > 0 ? shapeNear(ground, x, y, toleranceM * mercatorScale(lat)) : at
  }

  function locateAll({ x, y, sin, ids, rows }: PlacedPoints): Int32Array {
    const found = new Int32Array(rows).fill(NO_SHAPE)
    for (let slot = 0; slot < ids.length; slot++) {
      const at = shapeAt(ground, x[slot]!, y[slot]!)
      const misses = at === NO_SHAPE && toleranceM > 0
      found[ids[slot]!] = misses
        ? shapeNear(ground, x[slot]!, y[slot]!, toleranceM * mercatorScaleOfSine(sin[slot]!))
        : at
    }
    return found
  }

  return { locate, locateAll }
}
