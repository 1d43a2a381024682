import type { Pace } from '../pace'
import type { Cell, Cells } from '../table/cells'
import { type CellContext, cellValue } from './cellValue'
import { scanPart } from './scanPart'
import { attributeOf } from './xmlText'

/** Rows of cells as wide as the widest, blank ones empty, the first row of the sheet first; what is merged in it, as "A2:A4". */
export interface SheetRows {
  readonly rows: readonly Cells[]
  readonly merged: readonly string[]
}

/** More than any memory holds, or than a sheet may have. */
export class SheetTooLarge extends Error {}

/** What Excel has: rows to 1,048,576 and columns to XFD. */
const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384
/** With the blanks before those that stand far out: 350,000 rows of 57 columns. */
const MOST_CELLS = 20_000_000
/** A text stands once in a workbook however many cells show it: a small file can hold more text than memory. */
const MOST_TEXT = 500_000_000
/** A sheet may hold a merged block per row; more than this no one made by hand. */
const MOST_MERGED = 100_000

/** Of a row without cells; nothing is ever put into it. */
const NONE: Cell[] = []

/** "AB12" is 27; -1 for what names no column. */
function columnOf(reference: string): number {
  let column = 0
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
    if (column > MOST_COLUMNS) throw new SheetTooLarge()
  }
  return column - 1
}

/** Puts values where they stand, as long as they fit into memory. */
function createGrid() {
  const rows: Cell[][] = []
  let [cells, characters] = [0, 0]
  let current: Cell[] = []
  return {
    rows,
    /** Goes on in a row, from 0. */
    enter(row: number): void {
      if (!(row >= 0 && row < MOST_ROWS)) throw new SheetTooLarge()
      while (rows.length <= row) rows.push(NONE)
      current = rows[row] === NONE ? [] : rows[row]!
      rows[row] = current
    },
    put(column: number, value: Cell): void {
      if (typeof value === 'string') characters += value.length
      cells += Math.max(0, column + 1 - current.length)
      if (cells > MOST_CELLS || characters > MOST_TEXT) throw new SheetTooLarge()
      while (current.length < column) current.push(null)
      current[column] = value
    },
  }
}

/** Blanks behind the last cell of a row, as far as the widest: what spans several columns is told by them. */
function widen(rows: readonly Cell[][]): void {
  const widest = rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  const width = Math.min(widest, Math.floor(MOST_CELLS / Math.max(1, rows.length)))
  for (const cells of rows) if (cells !== NONE) while (cells.length < width) cells.push(null)
}

/** The cells of a sheet. Throws `DamagedXml` and `SheetTooLarge`. */
export async function sheetRowsOf(bytes: Uint8Array, context: CellContext, pace: Pace): Promise<SheetRows> {
  const grid = createGrid()
  const merged: string[] = []
  let [row, column] = [-1, -1]
  let type: string | null = null
  let style: string | null = null
  let written = ''
  let isValue = false
  const listener = {
    open(name: string, tag: string) {
      switch (name) {
        case 'row':
          row = Number(attributeOf(tag, 'r') ?? row + 2) - 1
          column = -1
          return grid.enter(row)
        case 'c': {
          const reference = attributeOf(tag, 'r')
          column = reference === null ? column + 1 : columnOf(reference)
          if (column >= MOST_COLUMNS) throw new SheetTooLarge()
          type = attributeOf(tag, 't')
          style = attributeOf(tag, 's')
          written = ''
          return
        }
        case 'v':
        case 't':
          isValue = true
          return
        case 'mergeCell':
          if (merged.length < MOST_MERGED) merged.push(attributeOf(tag, 'ref') ?? '')
      }
    },
    close(name: string) {
      if (name === 'v' || name === 't') isValue = false
      if (name !== 'c') return
      const value = cellValue(type, style, written, context)
      if (value !== null && column >= 0) grid.put(column, value)
    },
    text(text: string) {
      if (isValue) written += text
    },
  }
  await scanPart(bytes, listener, pace)
  widen(grid.rows)
  return { rows: grid.rows, merged }
}
