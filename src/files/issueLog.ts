import type { Json } from '../base/json'
import type { FileIssue, IssueKind, LeftOutKind } from './fileIssue'
import { shortened } from './shortened'

/** The issues of one file. */
export interface IssueLog {
  /** In the order of the rows; those of the file as a whole come first. */
  inOrder(): readonly FileIssue[]
  rejected(kind: IssueKind, row: number | null, column: string | null, found?: Json, expected?: string): void
  leftOut(kind: LeftOutKind, row: number | null, found: Json): void
  changed(kind: IssueKind, row: number | null, column: string | null, found?: Json, expected?: string): void
}

/** `sheet` is that of a workbook; null for a file of one table. */
export function createIssueLog(file: string, sheet: string | null = null): IssueLog {
  const issues: FileIssue[] = []
  const noted = new Set<string>()
  const note =
    (severity: FileIssue['severity']): IssueLog['rejected'] =>
    (kind, row, column, found, expected) => {
      // A field may be looked at more than once, and a row may be several stations: one fault is one issue.
      const key = `${severity} ${kind} ${row} ${column} ${row === null ? found : ''}`
      if (noted.has(key)) return
      noted.add(key)
      issues.push({
        kind,
        severity,
        file,
        ...(sheet === null ? {} : { sheet }),
        row,
        column,
        found: shortened(found),
        ...(expected === undefined ? {} : { expected }),
      })
    }
  return {
    inOrder: () => issues.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    rejected: note('rejected'),
    changed: note('changed'),
    leftOut: (kind, row, found) => note('left-out')(kind, row, null, found),
  }
}
