import type { Json } from '../base/json'
import type { FileIssue, IssueKind } from './fileIssue'
import { shortened } from './shortened'

/** The issues of one file. */
export interface IssueLog {
  /** In the order of the rows; those of the file as a whole come first. */
  inOrder(): readonly FileIssue[]
  rejected(kind: IssueKind, row: number | null, column: string | null, found?: Json): void
  changed(kind: IssueKind, row: number | null, column: string | null, found?: Json): void
}

export function createIssueLog(file: string): IssueLog {
  const issues: FileIssue[] = []
  const note =
    (severity: FileIssue['severity']): IssueLog['rejected'] =>
    (kind, row, column, found) => {
      // A field may be looked at more than once: one fault is one issue.
      const last = issues.at(-1)
      if (last?.kind === kind && last.row === row && last.column === column) return
      issues.push({ kind, severity, file, row, column, found: shortened(found) })
    }
  return {
    inOrder: () => issues.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    rejected: note('rejected'),
    changed: note('changed'),
  }
}
