import type { Json } from '../base/json'
import { UNSAFE_KEY } from './parseFeatures'
import type { RawFile, RawRecord } from './rawFile'

export type Cell = string | number | boolean | null
export type Cells = readonly Cell[]

const isBlank = (cell: Cell | undefined) => cell === undefined || cell === null || cell === ''
const isBlankRow = (cells: Cells) => cells.every(isBlank)

/** Headings as the file has them, made different from each other and never blank. */
export function headingsOf(cells: Cells): readonly string[] {
  const seen = new Map<string, number>()
  return cells.map((cell, i) => {
    const heading = isBlank(cell) ? `column ${i + 1}` : String(cell)
    const times = (seen.get(heading) ?? 0) + 1
    seen.set(heading, times)
    return times === 1 ? heading : `${heading} (${times})`
  })
}

function recordOf(cells: Cells, headings: readonly string[], row: number): RawRecord {
  const values = new Map<string, Json>()
  headings.forEach((heading, i) => {
    const cell = cells[i]
    if (cell !== undefined && !isBlank(cell) && heading !== UNSAFE_KEY) values.set(heading, cell)
  })
  return { row, id: null, values, geometry: undefined }
}

const trimmed = (rows: readonly Cells[]): readonly Cells[] =>
  rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell.trim() : cell)))

/**
 * Rows of cells as records. The first row that is not blank holds the headings. A row with more filled cells than there
 * are headings was cut in the wrong places (a decimal comma in a comma-separated file): none of it can be trusted.
 */
export function tableRecords(given: readonly Cells[]): RawFile {
  const rows = trimmed(given)
  const top = rows.findIndex((cells) => !isBlankRow(cells))
  const columns = headingsOf(rows[top] ?? [])
  const records: RawRecord[] = []
  const unreadable: { row: number; found: string }[] = []
  for (let i = top + 1; top >= 0 && i < rows.length; i++) {
    const cells = rows[i]!
    if (isBlankRow(cells)) continue
    if (isBlankRow(cells.slice(columns.length))) records.push(recordOf(cells, columns, i + 1))
    else unreadable.push({ row: i + 1, found: cells.join(' ') })
  }
  return { form: 'table', columns, records, unreadable }
}
