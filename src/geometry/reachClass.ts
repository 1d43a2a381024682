import { arcKm, type Geocentric, geocentricColumns, putGeocentric } from './geocentric'
import { type PointGrid, pointGridOf } from './pointGrid'
import { leastKm, type Target } from './target'

/** Points with reaches of a like length on a grid; columns by slot, so that a cell is one run of memory. */
export interface ReachClass {
  readonly grid: PointGrid
  readonly geocentric: Geocentric
  readonly reachKm: Float64Array
  /** The longest reach in each cell, and in the class. */
  readonly longestIn: Float64Array
  readonly longest: number
}

export interface ReachPoints {
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly reachKm: Float64Array
  /** On the plane, metres. */
  readonly x: Float64Array
  readonly y: Float64Array
}

function longestPerCell({ start }: PointGrid, reachKm: Float64Array): Float64Array {
  const longest = new Float64Array(start.length - 1)
  for (let cell = 0; cell < longest.length; cell++) {
    for (let slot = start[cell]!; slot < start[cell + 1]!; slot++) {
      if (reachKm[slot]! > longest[cell]!) longest[cell] = reachKm[slot]!
    }
  }
  return longest
}

export function reachClassOf({ lon, lat, x, y, reachKm }: ReachPoints, ids: Int32Array): ReachClass {
  const grid = pointGridOf(x, y, ids)
  const geocentric = geocentricColumns(ids.length)
  const reach = new Float64Array(ids.length)
  grid.ids.forEach((id, slot) => {
    putGeocentric(geocentric, slot, lon[id]!, lat[id]!)
    reach[slot] = reachKm[id]!
  })
  const longestIn = longestPerCell(grid, reach)
  return {
    grid,
    geocentric,
    reachKm: reach,
    longestIn,
    longest: longestIn.reduce((a, b) => Math.max(a, b), 0),
  }
}

/** Room for rounding where a chord is compared instead of an arc, so that ties go to the lowest index everywhere. */
const A_LITTLE_MORE = 1 + 1e-12

/** The points in slots from … to − 1. */
function trySlots(points: ReachClass, from: number, to: number, target: Target): void {
  const { x, y, z } = points.geocentric
  const { reachKm } = points
  const { ids } = points.grid
  const px = target.geocentric.x[0]!
  const py = target.geocentric.y[0]!
  const pz = target.geocentric.z[0]!
  let best = target.ratio
  let most = best * best * A_LITTLE_MORE
  for (let slot = from; slot < to; slot++) {
    const dx = x[slot]! - px
    const dy = y[slot]! - py
    const dz = z[slot]! - pz
    const chord2 = dx * dx + dy * dy + dz * dz
    const reach = reachKm[slot]!
    // An arc is never shorter than its chord.
    if (chord2 > most * reach * reach) continue
    const ratio = arcKm(chord2, z[slot]! + pz) / reach
    if (ratio > best || (ratio === best && ids[slot]! > target.index)) continue
    best = ratio
    most = best * best * A_LITTLE_MORE
    target.index = ids[slot]!
  }
  target.ratio = best
}

/** The cells of row `row` from column `from` to `to`, as far as they are on the grid: one run of slots. */
function tryRun(points: ReachClass, row: number, from: number, to: number, target: Target): void {
  const { columns, rows, start } = points.grid
  if (row < 0 || row >= rows) return
  const first = row * columns + Math.max(from, 0)
  const end = row * columns + Math.min(to, columns - 1) + 1
  if (first < end) trySlots(points, start[first]!, start[end]!, target)
}

/** The same cells one by one, those left out that can hold nothing better at a distance of `least` km. */
function tryRow(
  points: ReachClass,
  row: number,
  from: number,
  to: number,
  least: number,
  target: Target,
): void {
  const { columns, rows, start } = points.grid
  if (row < 0 || row >= rows) return
  const last = row * columns + Math.min(to, columns - 1)
  for (let cell = row * columns + Math.max(from, 0); cell <= last; cell++) {
    if (least <= target.ratio * points.longestIn[cell]!)
      trySlots(points, start[cell]!, start[cell + 1]!, target)
  }
}

function tryRing(
  points: ReachClass,
  column: number,
  row: number,
  ring: number,
  least: number,
  target: Target,
): void {
  tryRow(points, row - ring, column - ring, column + ring, least, target)
  tryRow(points, row + ring, column - ring, column + ring, least, target)
  const { columns, rows } = points.grid
  const lastRow = Math.min(row + ring - 1, rows - 1)
  for (let r = Math.max(row - ring + 1, 0); r <= lastRow; r++) {
    if (column - ring >= 0) tryRow(points, r, column - ring, column - ring, least, target)
    if (column + ring < columns) tryRow(points, r, column + ring, column + ring, least, target)
  }
}

const outsideBy = (at: number, count: number) => Math.max(-at, at - count + 1, 0)

/**
 * Improves `target` with the points of this class: rings of cells around it, until the nearest that a ring can hold is
 * too far for the longest reach. Exact: a ring is left out only when no point on it can be better.
 */
export function improve(points: ReachClass, target: Target): void {
  const { grid } = points
  const across = (target.x - grid.west) / grid.cell
  const up = (target.y - grid.south) / grid.cell
  const column = Math.floor(across)
  const row = Math.floor(up)
  const inCell = Math.min(across - column, column + 1 - across, up - row, row + 1 - up)
  const last = Math.max(Math.abs(column), Math.abs(row), grid.columns - 1 - column, grid.rows - 1 - row)
  const first = Math.max(outsideBy(column, grid.columns), outsideBy(row, grid.rows), 2)
  // The nine cells around most often hold the answer: three runs, without looking at the cells.
  for (let r = row - 1; r <= row + 1; r++) tryRun(points, r, column - 1, column + 1, target)
  for (let ring = first; ring <= last; ring++) {
    const least = leastKm(target, (ring - 1 + inCell) * grid.cell)
    if (least > target.ratio * points.longest) return
    tryRing(points, column, row, ring, least, target)
  }
}
