import type { ExportedFile } from '../../session/exportedFile'
import type { Words } from '../table/Words'
import type { IssueRow } from './issueRow'
import { textCsv } from './textCsv'

const SEVERITY_KEYS = {
  rejected: 'exchange.outcomes.severityRejected',
  changed: 'exchange.outcomes.severityChanged',
  'left-out': 'exchange.outcomes.severityLeftOut',
  'to-see': 'imports.look',
} as const

/** The list of issues for whoever mends the files: RFC 4180, UTF-8 with BOM. */
export function issuesCsv(rows: readonly IssueRow[], t: Words): ExportedFile {
  const head = (['severity', 'file', 'sheet', 'row', 'column', 'found', 'expected', 'what'] as const).map(
    (key) => t(`exchange.outcomes.column.${key}`),
  )
  const lines = rows.map((row) => [
    t(SEVERITY_KEYS[row.severity]),
    row.file,
    row.sheet,
    row.row === null ? '' : String(row.row),
    row.column,
    row.found,
    row.expected,
    `${row.what} ${row.todo}`.trim(),
  ])
  return {
    name: t('exchange.outcomes.csvName'),
    mime: 'text/csv;charset=utf-8',
    bytes: textCsv([head, ...lines]),
  }
}
