import type { ExportedFile } from '../../session/exportFile'
import type { Words } from '../table/Words'
import type { IssueRow } from './issueRow'

/** Byte order mark: without it a spreadsheet program takes the file for a Western one. */
const BOM = '\ufeff'

/** A cell that begins like a formula is kept a text by a leading apostrophe. */
const asText = (cell: string) => (/^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell)

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const line = (cells: readonly string[]) => cells.map((cell) => quoted(asText(cell))).join(',')

const SEVERITY_KEYS = {
  rejected: 'exchange.outcomes.severityRejected',
  changed: 'exchange.outcomes.severityChanged',
  'left-out': 'exchange.outcomes.severityLeftOut',
} as const

/** The list of issues for whoever mends the files: RFC 4180, UTF-8 with BOM. */
export function issuesCsv(rows: readonly IssueRow[], t: Words): ExportedFile {
  const head = (['severity', 'file', 'sheet', 'row', 'column', 'found', 'expected', 'what'] as const).map(
    (key) => t(`exchange.outcomes.column.${key}`),
  )
  const lines = rows.map((row) =>
    line([
      t(SEVERITY_KEYS[row.severity]),
      row.file,
      row.sheet,
      row.row === null ? '' : String(row.row),
      row.column,
      row.found,
      row.expected,
      `${row.what} ${row.todo}`,
    ]),
  )
  return {
    name: t('exchange.outcomes.csvName'),
    mime: 'text/csv;charset=utf-8',
    bytes: new TextEncoder().encode(`${BOM}${[line(head), ...lines].join('\r\n')}\r\n`),
  }
}
