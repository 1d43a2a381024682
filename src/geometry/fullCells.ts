import type { CellGrid } from './cellGrid'

/** Bits of a word, as a power of two. */
const WORD_BITS = 5
const ALL_BITS = -1

/** The bits of word `word` that stand for columns from `from` to `to`, both included. */
const bitsBetween = (word: number, from: number, to: number) =>
  (from > word << WORD_BITS ? ALL_BITS << (from & 31) : ALL_BITS) &
  (to < (word << WORD_BITS) + 31 ? ALL_BITS >>> (31 - (to & 31)) : ALL_BITS)

export interface FullBlocks {
  readonly across: number
  readonly up: number
  /** 1 for a full one. */
  readonly isFull: Uint8Array
}

/**
 * The cells of a grid that lie wholly in one disc: a bit each, the rows in words of 32, so that a disc of a dozen cells across is
 * a dozen operations and not a hundred.
 */
export class FullCells {
  readonly #words: Int32Array
  readonly #perRow: number
  readonly #columns: number

  constructor({ columns, rows }: CellGrid) {
    this.#columns = columns
    this.#perRow = (columns + 31) >> WORD_BITS
    this.#words = new Int32Array(this.#perRow * rows)
  }

  hasAt(row: number, column: number): boolean {
    return ((this.#words[row * this.#perRow + (column >> WORD_BITS)]! >>> (column & 31)) & 1) === 1
  }

  /** By its number: row · columns + column. */
  has(cell: number): boolean {
    const row = Math.floor(cell / this.#columns)
    return this.hasAt(row, cell - row * this.#columns)
  }

  /** Columns from `from` to `to`, both included and on the grid. */
  add(row: number, from: number, to: number): void {
    const start = row * this.#perRow
    for (let word = from >> WORD_BITS; word <= to >> WORD_BITS; word++) {
      this.#words[start + word]! |= bitsBetween(word, from, to)
    }
  }

  /** Whether all of them are full. */
  holds(row: number, from: number, to: number): boolean {
    const start = row * this.#perRow
    for (let word = from >> WORD_BITS; word <= to >> WORD_BITS; word++) {
      if ((bitsBetween(word, from, to) & ~this.#words[start + word]!) !== 0) return false
    }
    return true
  }

  /** Blocks of 8 × 8 cells that are full as far as the grid goes, as they are now. */
  fullBlocks(): FullBlocks {
    const rows = this.#words.length / this.#perRow
    const across = 4 * this.#perRow
    const up = (rows + 7) >> 3
    const isFull = new Uint8Array(across * up)
    const bytes = new Uint8Array(this.#words.buffer)
    for (let block = 0; block < isFull.length; block++) {
      const column = block % across
      const firstRow = Math.floor(block / across) << 3
      const wanted = this.#columns - 8 * column
      const bits = wanted >= 8 ? 0xff : wanted > 0 ? 0xff >> (8 - wanted) : 0
      let all = bits
      for (let row = firstRow; row < Math.min(rows, firstRow + 8); row++) all &= bytes[row * across + column]!
      if (all === bits) isFull[block] = 1
    }
    return { across, up, isFull }
  }
}
