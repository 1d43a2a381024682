import type { CellGrid } from './cellGrid'

/** Cells to a word of a row, as a power of two. */
const WORD_BITS = 5
const LAST_IN_WORD = 31
const ALL = -1

/**
 * Which cells of a grid lie wholly in one disc, a bit each: a row of a disc is filled, or found full, in one or two words
 * of 32 cells. Centres and radii come in plane metres and are counted in cells, so that no row needs a division.
 */
export class FullCells {
  readonly #grid: CellGrid
  readonly #words: Int32Array
  readonly #wordsPerRow: number

  constructor(grid: CellGrid) {
    this.#grid = grid
    this.#wordsPerRow = (grid.columns >> WORD_BITS) + 1
    this.#words = new Int32Array(this.#wordsPerRow * grid.rows)
  }

  /** Row by row: the chord at the side of the row that is farther from the centre holds the cells that lie wholly in the disc. */
  addDisc(x: number, y: number, radiusM: number): void {
    const { west, south, cell, columns, rows } = this.#grid
    const cx = (x - west) / cell
    const cy = (y - south) / cell
    const radius = radiusM / cell
    const firstRow = Math.max(0, Math.ceil(cy - radius))
    const lastRow = Math.min(rows, Math.floor(cy + radius)) - 1
    for (let row = firstRow; row <= lastRow; row++) {
      const far = Math.max(cy - row, row + 1 - cy)
      const half = Math.sqrt(Math.max(0, radius * radius - far * far))
      const from = Math.max(0, Math.ceil(cx - half))
      const to = Math.min(columns, Math.floor(cx + half))
      if (from < to) this.#fill(row, from, to - 1)
    }
  }

  #fill(row: number, first: number, last: number): void {
    const words = this.#words
    const base = row * this.#wordsPerRow
    const from = base + (first >> WORD_BITS)
    const to = base + (last >> WORD_BITS)
    const head = ALL << first
    const tail = ALL >>> (LAST_IN_WORD - (last & LAST_IN_WORD))
    if (from === to) words[from]! |= head & tail
    else {
      words[from]! |= head
      for (let word = from + 1; word < to; word++) words[word] = ALL
      words[to]! |= tail
    }
  }

  #isFull(row: number, first: number, last: number): boolean {
    const words = this.#words
    const base = row * this.#wordsPerRow
    const from = base + (first >> WORD_BITS)
    const to = base + (last >> WORD_BITS)
    const head = ALL << first
    const tail = ALL >>> (LAST_IN_WORD - (last & LAST_IN_WORD))
    if (from === to) return (words[from]! & head & tail) === (head & tail)
    if ((words[from]! & head) !== head || (words[to]! & tail) !== (tail | 0)) return false
    for (let word = from + 1; word < to; word++) if (words[word] !== ALL) return false
    return true
  }

  /** Whether what the square around a disc has of the grid is full: most often so, and quickly said. */
  holdsSquare(x: number, y: number, halfM: number): boolean {
    const { west, south, cell, columns, rows } = this.#grid
    const cx = (x - west) / cell
    const cy = (y - south) / cell
    const half = halfM / cell
    const first = Math.max(0, Math.floor(cx - half))
    const last = Math.min(columns - 1, Math.floor(cx + half))
    if (first > last) return true
    const lastRow = Math.min(rows - 1, Math.floor(cy + half))
    for (let row = Math.max(0, Math.floor(cy - half)); row <= lastRow; row++) {
      if (!this.#isFull(row, first, last)) return false
    }
    return true
  }

  /** The same of the disc itself: whether every cell of the grid that it touches is full. */
  holdsDisc(x: number, y: number, radiusM: number): boolean {
    const { west, south, cell, columns, rows } = this.#grid
    const cx = (x - west) / cell
    const cy = (y - south) / cell
    const radius = radiusM / cell
    const lastRow = Math.min(rows - 1, Math.floor(cy + radius))
    for (let row = Math.max(0, Math.floor(cy - radius)); row <= lastRow; row++) {
      const near = Math.max(0, row - cy, cy - row - 1)
      const half = Math.sqrt(Math.max(0, radius * radius - near * near))
      const first = Math.max(0, Math.floor(cx - half))
      const last = Math.min(columns - 1, Math.floor(cx + half))
      if (first <= last && !this.#isFull(row, first, last)) return false
    }
    return true
  }

  /** By cell of the grid, 1 for a full one. */
  toBytes(): Uint8Array {
    const { columns, rows } = this.#grid
    const full = new Uint8Array(columns * rows)
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const word = this.#words[row * this.#wordsPerRow + (column >> WORD_BITS)]!
        full[row * columns + column] = (word >>> column) & 1
      }
    }
    return full
  }
}
