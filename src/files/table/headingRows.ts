import { isOpenCelliDRow, OPENCELLID_HEADINGS } from '../stations/openCelliD'
import { stationColumnOf } from '../stations/technologyColumns'
import { type Cell, type Cells, filled, isBlank, isBlankRow, isNumeric, isWords } from './cells'
import { isKnownHeading } from './knownHeadings'

/** Where the headings of a table stand, and what they are. Rows are counted from 0; `last` is -1 for a file without. */
export interface HeadingRows {
  readonly first: number
  /** The last row of headings; the records begin after it, but for `letters`. */
  readonly last: number
  readonly names: readonly Cell[]
  /** The row "A | B | 1 | 2" of statistical forms, below the headings; null where there is none. */
  readonly letters: number | null
}

/** Titles, addresses and dates of an official form seldom fill more. */
const ROWS_LOOKED_AT = 40
const DEEPEST = 3

const knownIn = (cells: Cells): number =>
  new Set(cells.filter((cell) => typeof cell === 'string' && isKnownHeading(cell))).size

/** The row with the most headings that we know, if it has two; else the first that is not blank. */
function mainRow(rows: readonly Cells[]): number {
  const scores = rows.slice(0, ROWS_LOOKED_AT).map(knownIn)
  const most = Math.max(0, ...scores)
  return most >= 2 ? scores.indexOf(most) : rows.findIndex((cells) => !isBlankRow(cells))
}

/** A row above the main one belongs to the headings when it names a column that the main row leaves blank or repeats. */
function isParent(above: Cells, main: Cells): boolean {
  const cells = filled(above)
  const goesOn = (column: number, cell: Cell) =>
    main[column] === cell || (isBlank(main[column]) && isKnownHeading(String(cell)))
  return (
    cells.length >= 2 &&
    cells.every(({ cell }) => isWords(cell)) &&
    cells.some(({ column, cell }) => goesOn(column, cell))
  )
}

/** "(m)" only makes sense behind what stands over it. */
const isUnit = (text: string) => /^[([]/.test(text)

/**
 * A row below belongs to them when it only fills columns under a blank heading or under one that spans several, or names
 * units.
 */
function isChild(below: Cells, names: Cells): boolean {
  const own = filled(below).filter(({ column, cell }) => cell !== names[column])
  const isSpanned = (column: number) =>
    isBlank(names[column]) || (column + 1 < names.length && isBlank(names[column + 1]))
  const known = own.filter(({ cell }) => isKnownHeading(String(cell))).length
  return (
    (own.length === 1 ? known === 1 : known >= 1) &&
    own.every(
      ({ column, cell }) =>
        isWords(cell) && column < names.length && (isSpanned(column) || isUnit(String(cell))),
    )
  )
}

/** `over`: the name above that spans this column, be it written further left. */
function joined(parent: Cell, child: Cell, over: Cell): Cell {
  const station = isBlank(over) || isBlank(child) ? '' : `${over} ${child}`
  if (stationColumnOf(station)) return station
  if (isBlank(child) || parent === child) return parent
  if (isBlank(parent)) return child
  return isUnit(String(child)) ? `${parent} ${child}` : child
}

/** Each column's lowest name; a name above spans the blank cells to its right as long as something stands below. */
function namesOf(rows: readonly Cells[]): readonly Cell[] {
  const width = Math.max(...rows.map((cells) => cells.length))
  return rows.reduce<readonly Cell[]>((names, cells) => {
    let over: Cell = null
    return Array.from({ length: width }, (_, i) => {
      const [parent, child] = [names[i] ?? null, cells[i] ?? null]
      if (!isBlank(parent) || isBlank(child)) over = parent
      return joined(parent, child, over)
    })
  }, [])
}

const LETTER = /^\(?([A-Z]|\d{1,2})\)?$/

/** Letters from A and numbers from 1, each one more than the one before: the row that names columns by their place. */
function isLetterRow(cells: Cells): boolean {
  const names = filled(cells).map(({ cell }) => LETTER.exec(String(cell))?.[1])
  if (names.length < 3 || names.some((name) => name === undefined)) return false
  const letters = names.filter((name) => /[A-Z]/.test(name!))
  const numbers = names.filter((name) => /\d/.test(name!)).map(Number)
  return (
    letters.every((letter, i) => letter!.charCodeAt(0) === 'A'.charCodeAt(0) + i) &&
    numbers.every((number, i) => number === i + 1)
  )
}

/** The headings of a table: up to three rows deep, below titles, with or without a row of letters; null for no rows. */
export function headingRowsOf(rows: readonly Cells[]): HeadingRows | null {
  if (rows[0] && isOpenCelliDRow(rows[0]))
    return { first: 0, last: -1, names: OPENCELLID_HEADINGS, letters: null }
  const main = mainRow(rows)
  if (main < 0) return null
  let [first, last] = [main, main]
  while (first > 0 && last - first + 1 < DEEPEST && isParent(rows[first - 1]!, rows[first]!)) first--
  const namesTo = (row: number) => namesOf(rows.slice(first, row + 1))
  while (last - first + 1 < DEEPEST && rows[last + 1] && isChild(rows[last + 1]!, namesTo(last))) last++
  const letters = rows[last + 1] && isLetterRow(rows[last + 1]!) ? last + 1 : null
  return { first, last, names: namesTo(last), letters }
}

/** Whether a row repeats the headings, as printed lists do on each page. */
export function repeatsHeadings(cells: Cells, headings: readonly string[]): boolean {
  let [held, same] = [0, 0]
  for (let i = 0; i < cells.length; i++) {
    if (isBlank(cells[i])) continue
    held++
    if (cells[i] === headings[i]) same++
  }
  return same >= 2 && 2 * same > held && !filled(cells).some(({ cell }) => isNumeric(cell))
}
