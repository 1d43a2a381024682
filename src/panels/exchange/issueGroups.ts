import type { FileIssue } from '../../files/fileIssue'

/** The issues of one kind in one file: they share a sentence, and mostly a cause. */
export interface IssueGroup {
  readonly id: string
  readonly kind: FileIssue['kind']
  readonly severity: FileIssue['severity']
  readonly file: string
  readonly issues: readonly FileIssue[]
}

const keyOf = ({ severity, kind, file }: FileIssue) => `${severity} ${kind} ${file}`

const ORDER: Readonly<Record<FileIssue['severity'], number>> = { rejected: 0, changed: 1, 'left-out': 2 }

/** What was rejected before what was changed, rows that are no records last; the largest group first. */
export function issueGroups(issues: readonly FileIssue[]): readonly IssueGroup[] {
  const groups = new Map<string, FileIssue[]>()
  for (const issue of issues) {
    const group = groups.get(keyOf(issue))
    if (group) group.push(issue)
    else groups.set(keyOf(issue), [issue])
  }
  return [...groups]
    .map(([id, [first, ...rest]]) => {
      const { kind, severity, file } = first!
      return { id, kind, severity, file, issues: [first!, ...rest] }
    })
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || b.issues.length - a.issues.length)
}
