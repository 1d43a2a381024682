import type { CellGrid } from './cellGrid'
import { type Discs, largestPerCentre, type PlaneDiscs, planeDiscsOf } from './planeDiscs'

/**
 * Which cells lie wholly in one disc, and which circles pass through the others. What a disc does inside a full cell
 * changes nothing: no boundary of the union is there. In any other cell, every disc that holds a point of it has its
 * circle passing through it, so these lists are complete there.
 */
export interface DiscCells {
  readonly grid: CellGrid
  /** Those that may have a part in the boundary of the union. */
  readonly discs: PlaneDiscs
  /** 1 for a cell that lies wholly in one disc; never on the rim of the grid, beyond which nothing is known. */
  readonly full: Uint8Array
  /** The discs whose circles pass through cell c, if it is not full, and if they count: discsIn[discStart[c]] to discsIn[discStart[c + 1]]. */
  readonly discStart: Int32Array
  readonly discsIn: Int32Array
  /** The cells that are not full and that circle i passes through: rim[rimStart[i]] to rim[rimStart[i + 1]]. */
  readonly rimStart: Int32Array
  readonly rim: Int32Array
}

/** Full means full by so much, and a circle passes through a cell that it misses by so much: rounding is far smaller. */
const MARGIN_M = 0.001
/** Cells along the side of a block, as a power of two. */
const BLOCK_BITS = 3

/** Row by row: the chord at the side of the row that is farther from the centre holds the cells that lie wholly in the disc. */
function markFull({ west, south, cell, columns, rows }: CellGrid, { x, y, r }: PlaneDiscs): Uint8Array {
  const full = new Uint8Array(columns * rows)
  for (let i = 0; i < r.length; i++) {
    const radius = r[i]! - MARGIN_M
    const cx = x[i]! - west
    const cy = y[i]! - south
    const firstRow = Math.max(1, Math.ceil((cy - radius) / cell))
    const lastRow = Math.min(rows - 2, Math.floor((cy + radius) / cell) - 1)
    for (let row = firstRow; row <= lastRow; row++) {
      const dy = Math.max(cy - row * cell, (row + 1) * cell - cy)
      const squared = radius * radius - dy * dy
      if (squared <= 0) continue
      const half = Math.sqrt(squared)
      const from = row * columns + Math.max(1, Math.ceil((cx - half) / cell))
      const to = row * columns + Math.min(columns - 1, Math.floor((cx + half) / cell))
      if (to - from > 32) full.fill(1, from, to)
      else for (let c = from; c < to; c++) full[c] = 1
    }
  }
  return full
}

/** 1 for a block of 8 × 8 cells that are all full. */
function fullBlocks({ columns, rows }: CellGrid, full: Uint8Array) {
  const across = (columns >> BLOCK_BITS) + 1
  const blocks = new Uint8Array(across * ((rows >> BLOCK_BITS) + 1)).fill(1)
  for (let row = 0; row < rows; row++) {
    const block = (row >> BLOCK_BITS) * across
    for (let column = 0; column < columns; column++) {
      if (full[row * columns + column] === 0) blocks[block + (column >> BLOCK_BITS)] = 0
    }
  }
  return { blocks, across }
}

class Pairs {
  cells = new Int32Array(1 << 12)
  count = 0

  add(cell: number): void {
    if (this.count === this.cells.length) {
      const wider = new Int32Array(2 * this.count)
      wider.set(this.cells)
      this.cells = wider
    }
    this.cells[this.count++] = cell
  }
}

function addRim(grid: CellGrid, full: Uint8Array, cx: number, cy: number, r: number, pairs: Pairs): void {
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
    // On the rim of the grid they are listed all the same, since they are not marked full there.
    let holeFrom = last + 1
    let holeTo = last + 1
    const squared = inner * inner - far * far
    if (squared > 0 && row > 0 && row < rows - 1) {
      const innerHalf = Math.sqrt(squared)
      const from = Math.max(1, Math.ceil((cx - innerHalf) / cell))
      const to = Math.min(columns - 1, Math.floor((cx + innerHalf) / cell))
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

/** The discs that do not lie in full blocks: most of a well-served country is left out here. */
function liveDiscs(grid: CellGrid, { x, y, r, row }: PlaneDiscs, full: Uint8Array): PlaneDiscs {
  const { blocks, across } = fullBlocks(grid, full)
  const blockSide = grid.cell * (1 << BLOCK_BITS)
  const lastColumn = (grid.columns - 1) >> BLOCK_BITS
  const lastRow = (grid.rows - 1) >> BLOCK_BITS

  function liesInFullBlocks(cx: number, cy: number, reach: number): boolean {
    if (cx < reach || cy < reach) return false
    const east = Math.floor((cx + reach) / blockSide)
    const north = Math.floor((cy + reach) / blockSide)
    if (east > lastColumn || north > lastRow) return false
    for (let row = Math.floor((cy - reach) / blockSide); row <= north; row++) {
      for (let column = Math.floor((cx - reach) / blockSide); column <= east; column++) {
        if (blocks[row * across + column] === 0) return false
      }
    }
    return true
  }

  const live = new Int32Array(r.length)
  let count = 0
  for (let i = 0; i < r.length; i++) {
    if (!liesInFullBlocks(x[i]! - grid.west, y[i]! - grid.south, r[i]! + MARGIN_M)) live[count++] = i
  }
  const kept = live.subarray(0, count)
  const pick = (column: Float64Array) => Float64Array.from(kept, (i) => column[i]!)
  return { x: pick(x), y: pick(y), r: pick(r), row: Int32Array.from(kept, (i) => row[i]!) }
}

function rimsOf(grid: CellGrid, { x, y, r }: PlaneDiscs, full: Uint8Array) {
  const pairs = new Pairs()
  const rimStart = new Int32Array(r.length + 1)
  for (let i = 0; i < r.length; i++) {
    addRim(grid, full, x[i]! - grid.west, y[i]! - grid.south, r[i]!, pairs)
    rimStart[i + 1] = pairs.count
  }
  return { rimStart, rim: pairs.cells.subarray(0, pairs.count) }
}

export function discCellsOf(grid: CellGrid, given: Discs, salt: number): DiscCells {
  const box = {
    west: grid.west,
    south: grid.south,
    east: grid.west + grid.columns * grid.cell,
    north: grid.south + grid.rows * grid.cell,
  }
  const all = planeDiscsOf(given, box, salt)
  const full = markFull(grid, all)
  const discs = largestPerCentre(liveDiscs(grid, all, full), given)
  const { rimStart, rim } = rimsOf(grid, discs, full)
  const discStart = new Int32Array(grid.columns * grid.rows + 1)
  for (let p = 0; p < rim.length; p++) discStart[rim[p]! + 1]!++
  for (let c = 1; c < discStart.length; c++) discStart[c]! += discStart[c - 1]!
  const next = discStart.slice(0, -1)
  const discsIn = new Int32Array(rim.length)
  for (let i = 0; i < discs.r.length; i++) {
    for (let p = rimStart[i]!; p < rimStart[i + 1]!; p++) discsIn[next[rim[p]!]!++] = i
  }
  return { grid, discs, full, discStart, discsIn, rimStart, rim }
}
