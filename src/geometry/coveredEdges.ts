import { type AreaTask, isFullAt, ODD_FRACTION, originX, originY } from './areaTask'
import { cellsAlong, mostCellsAlong } from './cellGrid'
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
  const { west, south, columns } = grid
  const perMetre = 1 / grid.cell
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
      if (full[cell] === 1) continue
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

  /** The part of edge e from t0 to t1. */
  function addPart(shape: number, e: number, t0: number, t1: number): void {
    const x = ax[e]! - originX(ground, shape)
    const y = ay[e]! - originY(ground, shape)
    sum.addLine(shape, x, y, bx[e]! - ax[e]!, by[e]! - ay[e]!, t0, t1, inside[e]!)
  }

  function addBetweenGaps(shape: number, e: number): void {
    let at = 0
    for (let g = 0; g < gaps.count; g++) {
      const from = gaps.from[g]!
      if (!isRealGap(e, from, gaps.to[g]!)) continue
      if (from > at) addPart(shape, e, at, from)
      at = gaps.to[g]!
    }
    if (at < 1) addPart(shape, e, at, 1)
  }

  const isBare = (cell: number) => full[cell] === 0 && discStart[cell] === discStart[cell + 1]

  /**
   * Most edges lie in one cell or in two neighbours, and most cells are full or bare. The rim of the window keeps the last
   * cell of a row and the first of the next from passing for neighbours.
   */
  function addEdge(shape: number, e: number): void {
    const cellA = Math.floor((ay[e]! - south) * perMetre) * columns + Math.floor((ax[e]! - west) * perMetre)
    const cellB = Math.floor((by[e]! - south) * perMetre) * columns + Math.floor((bx[e]! - west) * perMetre)
    const apart = Math.abs(cellA - cellB)
    const areNear = apart <= 1 || apart === columns
    if (areNear && isBare(cellA) && isBare(cellB)) return
    if (areNear && full[cellA] === 1 && full[cellB] === 1) addPart(shape, e, 0, 1)
    else {
      findGaps(e)
      addBetweenGaps(shape, e)
    }
  }

  for (const shape of shapes) {
    for (let e = first[shape]!; e < first[shape + 1]!; e++) addEdge(shape, e)
  }
}
