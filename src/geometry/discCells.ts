import { boxOfGrid, type CellGrid, CellPairs } from './cellGrid'
import { type FullBlocks, FullCells } from './fullCells'
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
  /** Those that lie wholly in one disc. */
  readonly full: FullCells
  /** The discs whose circles pass through cell c, if it is not full: discsIn[discStart[c]] to discsIn[discStart[c + 1]]. */
  readonly discStart: Int32Array
  readonly discsIn: Int32Array
  /** The cells that are not full and that circle i passes through: rim[rimStart[i]] to rim[rimStart[i + 1]]. */
  readonly rimStart: Int32Array
  readonly rim: Int32Array
}

/** Full means full by so much, and a circle passes through a cell that it misses by so much: rounding is far smaller. */
const MARGIN_M = 0.001
/** Parts of the largest radius down to which discs are taken in one go. */
const PARTS = [0.5, 0.35, 0]

/** Row by row: the chord at the side of the row that is farther from the centre holds the cells that lie wholly in the disc. */
function addDisc(full: FullCells, { cell, columns, rows }: CellGrid, cx: number, cy: number, radius: number) {
  const perCell = 1 / cell
  const firstRow = Math.max(0, Math.ceil((cy - radius) * perCell))
  const lastRow = Math.min(rows, Math.floor((cy + radius) * perCell)) - 1
  for (let row = firstRow; row <= lastRow; row++) {
    const below = cy - row * cell
    const above = (row + 1) * cell - cy
    const dy = below > above ? below : above
    const squared = radius * radius - dy * dy
    if (squared <= 0) continue
    const half = Math.sqrt(squared)
    const from = Math.ceil((cx - half) * perCell)
    const to = Math.floor((cx + half) * perCell) - 1
    const [first, last] = [from > 0 ? from : 0, to < columns ? to : columns - 1]
    if (first <= last) full.add(row, first, last)
  }
}

/** Whether all that a disc has of the grid lies in full cells. */
function holdsDisc(
  full: FullCells,
  { cell, columns, rows }: CellGrid,
  cx: number,
  cy: number,
  radius: number,
) {
  const perCell = 1 / cell
  const firstRow = Math.max(0, Math.floor((cy - radius) * perCell))
  const lastRow = Math.min(rows - 1, Math.floor((cy + radius) * perCell))
  for (let row = firstRow; row <= lastRow; row++) {
    const near = Math.max(0, row * cell - cy, cy - (row + 1) * cell)
    const half = Math.sqrt(Math.max(0, radius * radius - near * near))
    const from = Math.floor((cx - half) * perCell)
    const to = Math.floor((cx + half) * perCell)
    const [first, last] = [from > 0 ? from : 0, to < columns ? to : columns - 1]
    if (first <= last && !full.holds(row, first, last)) return false
  }
  return true
}

/** Whether what a square has of the grid lies in full blocks. cx, cy from the corner of the grid. */
function holdsSquare(
  { across, up, isFull }: FullBlocks,
  { cell }: CellGrid,
  cx: number,
  cy: number,
  half: number,
) {
  const perBlock = 1 / (8 * cell)
  const west = Math.max(0, Math.floor((cx - half) * perBlock))
  const east = Math.min(across - 1, Math.floor((cx + half) * perBlock))
  const north = Math.min(up - 1, Math.floor((cy + half) * perBlock))
  for (let row = Math.max(0, Math.floor((cy - half) * perBlock)); row <= north; row++) {
    const first = row * across
    for (let block = first + west; block <= first + east; block++) if (isFull[block] === 0) return false
  }
  return true
}

function fullCellsOf(grid: CellGrid, { x, y, r }: PlaneDiscs): FullCells {
  const full = new FullCells(grid)
  let largest = 0
  for (let i = 0; i < r.length; i++) if (r[i]! > largest) largest = r[i]!
  let above = Infinity
  // The larger ones first: after them there is little left to do.
  for (const part of PARTS) {
    const blocks = full.fullBlocks()
    for (let i = 0; i < r.length; i++) {
      if (!(r[i]! > part * largest && r[i]! <= above)) continue
      const cx = x[i]! - grid.west
      const cy = y[i]! - grid.south
      if (!holdsSquare(blocks, grid, cx, cy, r[i]!)) addDisc(full, grid, cx, cy, r[i]! - MARGIN_M)
    }
    above = part * largest
  }
  return full
}

/** Adds the cells that a circle passes through to `pairs`, but for full ones. */
function addRim(grid: CellGrid, full: FullCells, cx: number, cy: number, r: number, pairs: CellPairs): void {
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
    for (let c = first; c < holeFrom; c++) if (!full.hasAt(row, c)) pairs.add(base + c)
    for (let c = Math.max(first, holeTo); c <= last; c++) if (!full.hasAt(row, c)) pairs.add(base + c)
  }
}

/** The discs that do not lie in full cells: most of a well-served country is left out here. */
function liveDiscs(grid: CellGrid, { x, y, r }: PlaneDiscs, full: FullCells): Int32Array {
  const live = new Int32Array(r.length)
  const blocks = full.fullBlocks()
  let count = 0
  for (let i = 0; i < r.length; i++) {
    if (holdsSquare(blocks, grid, x[i]! - grid.west, y[i]! - grid.south, r[i]! + MARGIN_M)) continue
    if (!holdsDisc(full, grid, x[i]! - grid.west, y[i]! - grid.south, r[i]! + MARGIN_M)) live[count++] = i
  }
  return live.subarray(0, count)
}

function rimsOf(grid: CellGrid, { x, y, r }: PlaneDiscs, full: FullCells) {
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
  const full = fullCellsOf(grid, all)
  const discs = distinctDiscs(all, liveDiscs(grid, all, full), given, salt)
  const { rimStart, rim } = rimsOf(grid, discs, full)
  return { grid, discs, full, rimStart, rim, ...discsByCell(grid.columns * grid.rows, rimStart, rim) }
}
