import { boxOfGrid, type CellGrid, CellPairs } from './cellGrid'
import { FullCells } from './fullCells'
import { type Discs, distinctDiscs, type PlaneDiscs, planeDiscsOf } from './planeDiscs'

/**
 * Which cells lie wholly in one disc, and which circles pass through the others. What a disc does inside a full cell
 * changes nothing: no boundary of the union is there. In any other cell, every disc that holds a point of it has its
 * circle passing through it, so these lists are complete there.
 */
export interface DiscCells {
  readonly grid: CellGrid
  /** Those that may have a part in the boundary of the union on the grid. */
  readonly discs: PlaneDiscs
  /** 1 for a cell that lies wholly in one disc. */
  readonly full: Uint8Array
  /** The discs whose circles pass through cell c, if it is not full: discsIn[discStart[c]] to discsIn[discStart[c + 1]]. */
  readonly discStart: Int32Array
  readonly discsIn: Int32Array
  /** The cells that are not full and that circle i passes through: rim[rimStart[i]] to rim[rimStart[i + 1]]. */
  readonly rimStart: Int32Array
  readonly rim: Int32Array
}

/** Full means full by so much, and a circle passes through a cell that it misses by so much: rounding is far smaller. */
const MARGIN_M = 0.001
/** Part of the largest radius beyond which a disc counts as large. */
const LARGE = 0.5
/**
 * Marks the cells that lie wholly in one disc. Most discs of a well-served country stand in ground that is full already,
 * and are passed over; the others are the `news`.
 */
function fullCellsOf(grid: CellGrid, { x, y, r }: PlaneDiscs) {
  const full = new FullCells(grid)
  const news = new Int32Array(r.length)
  let count = 0
  let largest = 0
  for (let i = 0; i < r.length; i++) if (r[i]! > largest) largest = r[i]!
  // The larger ones first: after them there is little left to do.
  for (const large of [true, false]) {
    for (let i = 0; i < r.length; i++) {
      if (r[i]! > LARGE * largest !== large) continue
      if (full.holdsSquare(x[i]!, y[i]!, r[i]! + MARGIN_M)) continue
      full.addDisc(x[i]!, y[i]!, r[i]! - MARGIN_M)
      news[count++] = i
    }
  }
  return { full, news: news.subarray(0, count) }
}

/** Adds the cells that a circle passes through to `pairs`, but for full ones. */
function addRim(grid: CellGrid, full: Uint8Array, cx: number, cy: number, r: number, pairs: CellPairs): void {
  const { cell, columns, rows } = grid
  const outer = r + MARGIN_M
  const inner = r - MARGIN_M
  const firstRow = Math.max(0, Math.floor((cy - outer) / cell))
  const lastRow = Math.min(rows - 1, Math.floor((cy + outer) / cell))
  for (let row = firstRow; row <= lastRow; row++) {
    const low = cy - row * cell
    const high = (row + 1) * cell - cy
    const near = Math.max(0, -low, -high)
    const far = Math.max(low, high)
    const half = Math.sqrt(Math.max(0, outer * outer - near * near))
    const first = Math.max(0, Math.floor((cx - half) / cell))
    const last = Math.min(columns - 1, Math.floor((cx + half) / cell))
    // Cells from holeFrom to holeTo − 1 lie wholly in the disc: its circle does not pass through them.
    let holeFrom = last + 1
    let holeTo = last + 1
    const squared = inner * inner - far * far
    if (squared > 0) {
      const innerHalf = Math.sqrt(squared)
      const from = Math.max(0, Math.ceil((cx - innerHalf) / cell))
      const to = Math.min(columns, Math.floor((cx + innerHalf) / cell))
      if (to > from) {
        holeFrom = from
        holeTo = to
      }
    }
    const base = row * columns
    for (let c = first; c < holeFrom; c++) if (full[base + c] === 0) pairs.add(base + c)
    for (let c = Math.max(first, holeTo); c <= last; c++) if (full[base + c] === 0) pairs.add(base + c)
  }
}

/** The discs that touch a cell that is not full, in the order of the list: of a well-served country few are left. */
const liveDiscs = ({ x, y, r }: PlaneDiscs, full: FullCells, news: Int32Array) =>
  news.filter((i) => !full.holdsDisc(x[i]!, y[i]!, r[i]! + MARGIN_M)).sort()

function rimsOf(grid: CellGrid, { x, y, r }: PlaneDiscs, full: Uint8Array) {
  const pairs = new CellPairs()
  const rimStart = new Int32Array(r.length + 1)
  for (let i = 0; i < r.length; i++) {
    addRim(grid, full, x[i]! - grid.west, y[i]! - grid.south, r[i]!, pairs)
    rimStart[i + 1] = pairs.count
  }
  return { rimStart, rim: pairs.cells.subarray(0, pairs.count) }
}

/** The other way around: for each cell its circles. */
function discsByCell(cells: number, rimStart: Int32Array, rim: Int32Array) {
  const discStart = new Int32Array(cells + 1)
  for (let p = 0; p < rim.length; p++) discStart[rim[p]! + 1]!++
  for (let c = 1; c < discStart.length; c++) discStart[c]! += discStart[c - 1]!
  const next = discStart.slice(0, -1)
  const discsIn = new Int32Array(rim.length)
  for (let i = 0; i < rimStart.length - 1; i++) {
    for (let p = rimStart[i]!; p < rimStart[i + 1]!; p++) discsIn[next[rim[p]!]!++] = i
  }
  return { discStart, discsIn }
}

export function discCellsOf(grid: CellGrid, given: Discs, salt: number): DiscCells {
  const all = planeDiscsOf(given, boxOfGrid(grid))
  const { full: fullCells, news } = fullCellsOf(grid, all)
  const full = fullCells.toBytes()
  const discs = distinctDiscs(all, liveDiscs(all, fullCells, news), given, salt)
  const { rimStart, rim } = rimsOf(grid, discs, full)
  return { grid, discs, full, rimStart, rim, ...discsByCell(grid.columns * grid.rows, rimStart, rim) }
}
