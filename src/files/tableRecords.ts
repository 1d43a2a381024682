import { atOnce } from '../base/atOnce'
import { mendCells } from './encoding/mendMisread'
import type { RawFile, RawNote } from './rawFile'
import { type Cell, type Cells, isBlank, isBlankRow, ROWS_A_STEP } from './table/cells'
import { cutRows, rowNote, textOf } from './table/cutRows'
import { fillDown } from './table/fillDown'
import { type HeadingRows, headingRowsOf } from './table/headingRows'
import { isRemarkHeading } from './table/remarkHeadings'

export type { Cell, Cells } from './table/cells'

/** Headings as the file has them, made different from each other and never blank. */
export function headingsOf(cells: Cells): readonly string[] {
  const taken = new Set<string>()
  const times = new Map<string, number>()
  return cells.map((cell, i) => {
    const heading = isBlank(cell) ? `column ${i + 1}` : String(cell)
    let time = times.get(heading) ?? 1
    let name = heading
    while (taken.has(name)) name = `${heading} (${++time})`
    times.set(heading, time)
    taken.add(name)
    return name
  })
}

const isTrimmed = (cell: Cell) => typeof cell !== 'string' || cell.trim() === cell
const trimmed = (cell: Cell) => (typeof cell === 'string' ? cell.trim() : cell)

/** Only once misread text is put right is a no-break space a blank. */
function* mended(given: readonly Cells[]): Generator<void, ReturnType<typeof mendCells>> {
  const { rows, notes } = mendCells(given)
  yield
  const tidy: Cells[] = []
  for (const [row, cells] of rows.entries()) {
    if (row % ROWS_A_STEP === 0) yield
    tidy.push(cells.every(isTrimmed) ? cells : cells.map(trimmed))
  }
  return { rows: tidy, notes }
}

const NO_TABLE = {
  form: 'table',
  columns: [],
  records: [],
  unreadable: [],
  rowNotes: [],
  remarks: [],
} as const

/** What stands above the records and is no heading: titles, and the row of letters. */
function notesAbove(rows: readonly Cells[], { first, letters }: HeadingRows): readonly RawNote[] {
  const titles = rows
    .slice(0, first)
    .flatMap((cells, i) => (isBlankRow(cells) ? [] : [rowNote('text-row', cells, i + 1)]))
  return letters === null ? titles : [...titles, rowNote('heading-row', rows[letters]!, letters + 1)]
}

/** What a table is cut into. */
export type CutTable = Pick<
  RawFile,
  'form' | 'columns' | 'records' | 'unreadable' | 'rowNotes' | 'remarks' | 'grid'
>

/** Rows are walked three times: to tidy them, to tell them apart and to fill merged cells down. */
export const stepsOfTable = (rows: readonly Cells[]) => (3 * rows.length) / ROWS_A_STEP

/**
 * The rows of a file as records, with the notes of what was put right in them, in steps of some milliseconds. Cells come
 * without blanks around them.
 */
export function* tableRecordsInSteps(
  given: readonly Cells[],
): Generator<void, CutTable & Pick<RawFile, 'notes'>> {
  const { rows, notes } = yield* mended(given)
  return { ...(yield* cutTableInSteps(rows)), notes }
}

export const cutTable = (rows: readonly Cells[]): CutTable => atOnce(cutTableInSteps(rows))

/**
 * Rows of cells as records. Titles above the headings, upper rows of headings, letter rows, totals, headings of sections
 * and signatures are left out, each with a note. A row with more filled cells than there are headings was cut in the
 * wrong places (a decimal comma in a comma-separated file): none of it can be trusted.
 */
function* cutTableInSteps(rows: readonly Cells[]): Generator<void, CutTable> {
  const block = headingRowsOf(rows)
  if (!block) return { ...NO_TABLE, grid: { rows, headings: [], headingRow: null } }
  const headings = headingsOf(block.names)
  const start = (block.letters ?? block.last) + 1
  const cut = yield* cutRows(rows, start, headings)
  // What we wrote ourselves has no merged cells: what is blank there is blank.
  const filledDown = headings.some(isRemarkHeading)
    ? { records: cut.records, notes: [] }
    : yield* fillDown(cut.records, headings)
  return {
    form: 'table',
    columns: [...headings, ...[...cut.sectionColumns].filter((column) => !headings.includes(column))].filter(
      (column) => !isRemarkHeading(column),
    ),
    records: filledDown.records,
    unreadable: cut.unreadable,
    rowNotes: [...notesAbove(rows, block), ...cut.notes, ...filledDown.notes],
    grid: { rows, headings, headingRow: block.last < 0 ? null : block.last },
    remarks: rows
      .slice(0, Math.max(block.first, block.last))
      .map(textOf)
      .filter((text) => text !== ''),
  }
}
