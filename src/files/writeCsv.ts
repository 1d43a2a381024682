import Papa from 'papaparse'
import type { Json } from '../base/json'
import { guarded, provenanceLine } from './csvText'

const NEW_LINE = '\r\n'
/** Excel takes a CSV without it for the machine's own code page and garbles Vietnamese. */
const BYTE_ORDER_MARK = '\ufeff'

const cellText = (value: Json | undefined): string => {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return guarded(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A cell that begins like a provenance line is put in quotation marks, so that no row can be taken for one. */
const needsQuotes = (value: unknown) => typeof value === 'string' && value.startsWith('#')

/**
 * A table as CSV for Excel and for our own reader: UTF-8 with byte order mark, CRLF, RFC 4180. Text that a spreadsheet
 * would run as a formula gets an apostrophe in front, which our reader takes away. `provenance` becomes one last line
 * "# {…}", which our reader skips; null writes none.
 */
export function writeCsv(
  rows: readonly Readonly<Record<string, Json>>[],
  columns: readonly string[],
  provenance: Json | null,
): Uint8Array {
  const data = rows.map((row) =>
    columns.map((column) => cellText(Object.hasOwn(row, column) ? row[column] : null)),
  )
  const table = Papa.unparse(
    { fields: columns.map(guarded), data },
    { newline: NEW_LINE, quotes: needsQuotes },
  )
  const lines = provenance === null ? [table, ''] : [table, provenanceLine(provenance), '']
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(NEW_LINE))
}
