import { EXTENT } from './tileLayer'
import type { TileAddress } from './tileMessages'

/** Tile units kept around a tile: wider than half of any line, so that the cut is never seen. */
export const MARGIN = 256
/** Vertices are snapped to pixels, and those that fall on one another are one, until a tile shows all there is. */
const stepAt = (zoom: number) => (zoom < 12 ? 8 : 1)

/**
 * A closed ring of Mercator x, y, x, y, … in tile units, cut to the tile and its margin; open, and empty when nothing of
 * it can be seen. Neighbours snap their common vertices to the same places, so no gap opens between them.
 */
export function tileRing(ring: Float64Array, { z, x, y }: TileAddress): number[] {
  const scale = 2 ** z * EXTENT
  const step = stepAt(z)
  const drawn: number[] = []
  let isWithin = true
  for (let i = 0; i + 2 < ring.length; i += 2) {
    const unitX = Math.round((ring[i]! * scale - x * EXTENT) / step) * step
    const unitY = Math.round((ring[i + 1]! * scale - y * EXTENT) / step) * step
    if (drawn.at(-2) === unitX && drawn.at(-1) === unitY) continue
    drawn.push(unitX, unitY)
    isWithin &&= Math.min(unitX, unitY) >= -MARGIN && Math.max(unitX, unitY) <= EXTENT + MARGIN
  }
  const kept = isWithin ? drawn : clipped(drawn)
  return kept.length >= 6 && twiceArea(kept) !== 0 ? kept : []
}

/** Sutherland and Hodgman 1974, one side of the box after another. */
function clipped(ring: number[]): number[] {
  const [low, high] = [-MARGIN, EXTENT + MARGIN]
  return [
    [0, 1, low],
    [0, -1, -high],
    [1, 1, low],
    [1, -1, -high],
  ].reduce((left, [axis, sign, least]) => clippedAt(left, axis as 0 | 1, sign!, least!), ring)
}

/** The part of a ring where sign × coordinate ≥ least. */
function clippedAt(ring: number[], axis: 0 | 1, sign: number, least: number): number[] {
  const kept: number[] = []
  for (let i = 0; i < ring.length; i += 2) {
    const before = i === 0 ? ring.length - 2 : i - 2
    const [from, to] = [sign * ring[before + axis]! - least, sign * ring[i + axis]! - least]
    if (from >= 0 !== to >= 0) {
      const part = from / (from - to)
      const cut = [0, 1].map((k) => Math.round(ring[before + k]! + part * (ring[i + k]! - ring[before + k]!)))
      kept.push(cut[0]!, cut[1]!)
    }
    if (to >= 0) kept.push(ring[i]!, ring[i + 1]!)
  }
  return kept
}

/** Shoelace, y downwards: positive for a ring that runs clockwise on the screen. */
function twiceArea(ring: readonly number[]): number {
  let sum = 0
  for (let i = 0, before = ring.length - 2; i < ring.length; before = i, i += 2) {
    sum += ring[before]! * ring[i + 1]! - ring[i]! * ring[before + 1]!
  }
  return sum
}

/** As vector tiles want an outer ring; a hole runs the other way. */
export const isClockwise = (ring: readonly number[]): boolean => twiceArea(ring) > 0

export function reversed(ring: readonly number[]): number[] {
  const back: number[] = []
  for (let i = ring.length - 2; i >= 0; i -= 2) back.push(ring[i]!, ring[i + 1]!)
  return back
}
