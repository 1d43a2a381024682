export type Cell = string | number | boolean | null
export type Cells = readonly Cell[]

/** Rows between two steps of whoever walks a table: a few milliseconds of work. */
export const ROWS_A_STEP = 1024

export const isBlank = (cell: Cell | undefined): cell is null | undefined | '' =>
  cell === undefined || cell === null || cell === ''

export const isBlankRow = (cells: Cells) => cells.every(isBlank)

/** Cells that hold something, with the number of their column from 0. */
export const filled = (cells: Cells): readonly { readonly column: number; readonly cell: Cell }[] =>
  cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ column, cell }]))

const NUMBER = /^[+-]?[\d.,\s]*\d[\d.,\s]*%?$/

/** A number, or a text that only holds one. */
export const isNumeric = (cell: Cell) =>
  typeof cell === 'number' || (typeof cell === 'string' && cell.length < 64 && NUMBER.test(cell))

/** A text with a letter in it. */
export const isWords = (cell: Cell): cell is string =>
  typeof cell === 'string' && !isNumeric(cell) && /\p{L}/u.test(cell)

const BLANKS = ' \t\r\n'
/** All of them come before it. */
const LAST_BLANK = 0x20

/**
 * Without the blanks around it. A no-break space stays: in a misread text it is half of a letter ("HÃ\u00a0" is Hà). By
 * hand, since a pattern for blanks at the end looks at each run of them again from each of its places.
 */
export function withoutBlanks(text: string): string {
  if (text.charCodeAt(0) > LAST_BLANK && text.charCodeAt(text.length - 1) > LAST_BLANK) return text
  let [start, end] = [0, text.length]
  while (start < end && BLANKS.includes(text[start]!)) start++
  while (end > start && BLANKS.includes(text[end - 1]!)) end--
  return text.slice(start, end)
}
