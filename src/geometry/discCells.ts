import { boxOfGrid, type CellGrid, CellPairs } from './cellGrid'
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
/** Cells along the side of a block, as a power of two. */
const BLOCK_BITS = 3

/** How many cells of a row of `cells` lie in block `block`. */
const cellsIn = (cells: number, block: number) =>
  Math.min(1 << BLOCK_BITS, Math.max(0, cells - (block << BLOCK_BITS)))

/** The cells that are full, and how far whole blocks of them are. */
class Fullness {
  readonly full: Uint8Array
  readonly #grid: CellGrid
  readonly #across: number
  readonly #up: number
  /** Cells of each block that are not full yet. */
  readonly #bare: Uint8Array

  constructor(grid: CellGrid) {
    this.#grid = grid
    this.full = new Uint8Array(grid.columns * grid.rows)
    this.#across = (grid.columns >> BLOCK_BITS) + 1
    this.#up = (grid.rows >> BLOCK_BITS) + 1
    this.#bare = new Uint8Array(this.#across * this.#up)
    for (let block = 0; block < this.#bare.length; block++) {
      const column = block % this.#across
      this.#bare[block] = cellsIn(grid.columns, column) * cellsIn(grid.rows, Math.floor(block / this.#across))
    }
  }

  /** Whether what a square has of the grid lies in full blocks. cx, cy from the corner of the grid. */
  holds(cx: number, cy: number, half: number): boolean {
    const side = this.#grid.cell * (1 << BLOCK_BITS)
    const west = Math.max(0, Math.floor((cx - half) / side))
    const east = Math.min(this.#across - 1, Math.floor((cx + half) / side))
    const north = Math.min(this.#up - 1, Math.floor((cy + half) / side))
    for (let row = Math.max(0, Math.floor((cy - half) / side)); row <= north; row++) {
      const first = row * this.#across
      for (let block = first + west; block <= first + east; block++) if (this.#bare[block] !== 0) return false
    }
    return true
  }

  /** Row by row: the chord at the side of the row that is farther from the centre holds the cells that lie wholly in the disc. */
  add(cx: number, cy: number, radius: number): void {
    const { cell, columns, rows } = this.#grid
    const { full } = this
    const bare = this.#bare
    const firstRow = Math.max(0, Math.ceil((cy - radius) / cell))
    const lastRow = Math.min(rows, Math.floor((cy + radius) / cell)) - 1
    for (let row = firstRow; row <= lastRow; row++) {
      const below = cy - row * cell
      const above = (row + 1) * cell - cy
      const dy = below > above ? below : above
      const squared = radius * radius - dy * dy
      if (squared <= 0) continue
      const half = Math.sqrt(squared)
      const from = Math.max(0, Math.ceil((cx - half) / cell))
      const to = Math.min(columns, Math.floor((cx + half) / cell))
      const start = row * columns
      const block = (row >> BLOCK_BITS) * this.#across
      for (let column = from; column < to; column++) {
        if (full[start + column] === 1) continue
        full[start + column] = 1
        bare[block + (column >> BLOCK_BITS)]!--
      }
    }
  }
}

/**
 * Marks the cells that lie wholly in one disc. Most discs of a well-served country stand in ground that is full already,
 * and are passed over.
 */
function fullnessOf(grid: CellGrid, { x, y, r }: PlaneDiscs): Fullness {
  const fullness = new Fullness(grid)
  let largest = 0
  for (let i = 0; i < r.length; i++) if (r[i]! > largest) largest = r[i]!
  // The larger ones first: after them there is little left to do.
  for (const large of [true, false]) {
    for (let i = 0; i < r.length; i++) {
      if (r[i]! > LARGE * largest !== large) continue
      const cx = x[i]! - grid.west
      const cy = y[i]! - grid.south
      if (!fullness.holds(cx, cy, r[i]!)) fullness.add(cx, cy, r[i]! - MARGIN_M)
    }
  }
  return fullness
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

/** The discs that do not lie in full blocks: most of a well-served country is left out here. */
function liveDiscs({ west, south }: CellGrid, { x, y, r }: PlaneDiscs, fullness: Fullness): Int32Array {
  const live = new Int32Array(r.length)
  let count = 0
  for (let i = 0; i < r.length; i++) {
    if (!fullness.holds(x[i]! - west, y[i]! - south, r[i]! + MARGIN_M)) live[count++] = i
  }
  return live.subarray(0, count)
}

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
  const fullness = fullnessOf(grid, all)
  const { full } = fullness
  const discs = distinctDiscs(all, liveDiscs(grid, all, fullness), given, salt)
  const { rimStart, rim } = rimsOf(grid, discs, full)
  return { grid, discs, full, rimStart, rim, ...discsByCell(grid.columns * grid.rows, rimStart, rim) }
}
