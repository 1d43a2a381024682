import type { Finding, FindingKind, Severity } from '../../checks/finding'
import { findingKey } from '../../checks/findingKey'
import type { FileIssue, IssueKind } from '../../files/fileIssue'
import type { LayerKind } from '../../province/dataset'
import type { HeardIssue } from '../../session/heardIssues'

/** A line of the list: what the checks found in the dataset, or what was said of a file when it was read. */
export type Entry =
  | {
      readonly from: 'checks'
      readonly key: string
      readonly severity: Severity
      readonly layer: LayerKind
      readonly finding: Finding
    }
  | {
      readonly from: 'file'
      readonly key: string
      readonly severity: Severity
      readonly layer: LayerKind | null
      readonly issue: FileIssue
    }

export const entryOfFinding = (finding: Finding): Entry => ({
  from: 'checks',
  key: findingKey(finding),
  severity: finding.severity,
  layer: finding.layer,
  finding,
})

/** A row that was left out is missing from every figure; one that was changed is in them. */
export const entryOfIssue = ({ layer, issue }: HeardIssue, index: number): Entry => ({
  from: 'file',
  key: `file ${index}`,
  severity: issue.severity === 'rejected' ? 'must-see' : 'told',
  layer,
  issue,
})

/** What is said of several entries at once. */
export type EntryKind =
  | { readonly from: 'checks'; readonly kind: FindingKind }
  | { readonly from: 'file'; readonly kind: IssueKind; readonly severity: FileIssue['severity'] }

export const kindOf = (entry: Entry): EntryKind =>
  entry.from === 'checks'
    ? { from: 'checks', kind: entry.finding.kind }
    : { from: 'file', kind: entry.issue.kind, severity: entry.issue.severity }
