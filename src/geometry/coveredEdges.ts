import { type AreaTask, isFullAt, ODD_FRACTION, originX, originY } from './areaTask'
import { cellsAlong, columnOf, mostCellsAlong, rowOf } from './cellGrid'
import { Intervals } from './intervals'
import type { PlaneDiscs } from './planeDiscs'

/**
 * Adds the part of a → b that lies in disc i to `covered`, as fractions of the way; false if it is all of it. An end lies
 * in or out by one and the same formula for every edge that ends there, so that a circle through a vertex cannot slip
 * between two edges.
 */
export function addChord(
  { x, y, r }: PlaneDiscs,
  i: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  covered: Intervals,
): boolean {
  const fx = ax - x[i]!
  const fy = ay - y[i]!
  const gx = bx - x[i]!
  const gy = by - y[i]!
  const r2 = r[i]! * r[i]!
  const powerA = fx * fx + fy * fy - r2
  const powerB = gx * gx + gy * gy - r2
  if (powerA < 0 && powerB < 0) return false
  const dx = bx - ax
  const dy = by - ay
  const length2 = dx * dx + dy * dy
  const half = fx * dx + fy * dy
  if (powerA >= 0 && powerB >= 0 && (half >= 0 || half <= -length2)) return true
  const under = half * half - length2 * powerA
  if (under <= 0) return true
  const root = Math.sqrt(under)
  const from = powerA < 0 ? 0 : Math.max(0, (-half - root) / length2)
  const to = powerB < 0 ? 1 : Math.min(1, (-half + root) / length2)
  covered.add(from, to)
  return true
}

/** Adds to the sums of each shape the parts of its edges that lie in some disc. */
export function addCoveredEdges(task: AreaTask): void {
  const { ground, shapes, cells, sum } = task
  const { ax, ay, bx, by, inside, first } = ground.edges
  const { grid, discs, full, discStart, discsIn } = cells
  const along = new Int32Array(mostCellsAlong(grid))
  const seen = new Int32Array(discs.r.length).fill(-1)
  const covered = new Intervals()
  const gaps = new Intervals()

  /** Writes the gaps of edge e to `gaps`: none if it is covered, one from 0 to 1 if it is bare. */
  function findGaps(e: number): void {
    const count = cellsAlong(grid, ax[e]!, ay[e]!, bx[e]!, by[e]!, along)
    covered.clear()
    gaps.clear()
    for (let i = 0; i < count; i++) {
      const cell = along[i]!
      if (full.has(cell)) continue
      for (let d = discStart[cell]!; d < discStart[cell + 1]!; d++) {
        const disc = discsIn[d]!
        if (seen[disc] === e) continue
        seen[disc] = e
        if (!addChord(discs, disc, ax[e]!, ay[e]!, bx[e]!, by[e]!, covered)) return
      }
    }
    covered.gapsIn(0, 1, gaps)
  }

  /** A gap lies in full cells, where it is none, or in others, never in both. */
  function isRealGap(e: number, from: number, to: number): boolean {
    const t = from + ODD_FRACTION * (to - from)
    return !isFullAt(cells, ax[e]! + t * (bx[e]! - ax[e]!), ay[e]! + t * (by[e]! - ay[e]!))
  }

  function addEdge(shape: number, e: number): void {
    const x = ax[e]! - originX(ground, shape)
    const y = ay[e]! - originY(ground, shape)
    const dx = bx[e]! - ax[e]!
    const dy = by[e]! - ay[e]!
    let at = 0
    for (let g = 0; g < gaps.count; g++) {
      const from = gaps.from[g]!
      const to = gaps.to[g]!
      if (!isRealGap(e, from, to)) continue
      if (from > at) sum.addLine(shape, x, y, dx, dy, at, from, inside[e]!)
      at = to
    }
    if (at < 1) sum.addLine(shape, x, y, dx, dy, at, 1, inside[e]!)
  }

  for (const shape of shapes) {
    for (let e = first[shape]!; e < first[shape + 1]!; e++) {
      const rowA = rowOf(grid, ay[e]!)
      const columnA = columnOf(grid, ax[e]!)
      const cellA = rowA * grid.columns + columnA
      const cellB = rowOf(grid, by[e]!) * grid.columns + columnOf(grid, bx[e]!)
      // Most edges lie in one cell, and most cells are full or bare.
      if (cellA === cellB && full.hasAt(rowA, columnA)) gaps.clear()
      else if (cellA === cellB && discStart[cellA] === discStart[cellA + 1]) continue
      else findGaps(e)
      addEdge(shape, e)
    }
  }
}
