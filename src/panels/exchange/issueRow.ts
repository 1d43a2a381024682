import type { FileIssue } from '../../files/fileIssue'
import type { Words } from '../table/Words'
import { issueWords } from './issueWords'

/** A line of the list of issues: what stood where, and what to do. */
export interface IssueRow {
  readonly id: string
  /** to-see: the record is used as it is, and a person should look at it. */
  readonly severity: FileIssue['severity'] | 'to-see'
  readonly file: string
  /** "" for a file of one table. */
  readonly sheet: string
  /** null for the file as a whole. */
  readonly row: number | null
  readonly column: string
  readonly found: string
  /** "" where the words say it. */
  readonly expected: string
  readonly what: string
  readonly todo: string
}

export const issueRows = (issues: readonly FileIssue[], t: Words): readonly IssueRow[] =>
  issues.map((issue, i) => ({
    id: String(i),
    severity: issue.severity,
    file: issue.file,
    sheet: issue.sheet ?? '',
    row: issue.row,
    column:
      issue.column ??
      (issue.row === null ? t('exchange.outcomes.wholeFile') : t('exchange.outcomes.wholeRow')),
    found: issue.found ?? '',
    expected: issue.expected ?? '',
    ...issueWords(issue, t),
  }))
