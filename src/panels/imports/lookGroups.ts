import type { FileIssue } from '../../files/fileIssue'
import { type IssueGroup, issueGroups } from '../exchange/issueGroups'

/** Said elsewhere in the dialog: the system under the map, the sheets in their list. */
const SAID_ELSEWHERE: ReadonlySet<FileIssue['kind']> = new Set(['coordinates-converted', 'other-sheets'])

/** A kind of issue, and the rows that it is about. */
export interface LookGroup extends IssueGroup {
  /** Each once, in the order of the file; none where it is about the file as a whole. */
  readonly rows: readonly number[]
}

/** What should be looked at, rejected rows first. */
export const lookGroups = (issues: readonly FileIssue[]): readonly LookGroup[] =>
  issueGroups(issues.filter(({ kind }) => !SAID_ELSEWHERE.has(kind))).map((group) => ({
    ...group,
    rows: [...new Set(group.issues.flatMap(({ row }) => (row === null ? [] : [row])))],
  }))
