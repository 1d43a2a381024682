import { type FileIssue, type IssueKind, isLeftOut, type LeftOutKind } from '../../files/fileIssue'
import type { Words } from '../table/Words'

/** Rows that are no records are only ever left out. */
const LEFT_OUT_KEYS = {
  'heading-row': 'exchange.issue.headingRow',
  'section-row': 'exchange.issue.sectionRow',
  'total-row': 'exchange.issue.totalRow',
  'text-row': 'exchange.issue.textRow',
} as const satisfies Readonly<Record<LeftOutKind, string>>

/** The words of a kind of issue. The compiler refuses a kind without words. */
function keyOf(kind: Exclude<IssueKind, LeftOutKind>) {
  switch (kind) {
    case 'missing-coordinates':
      return 'exchange.issue.missingCoordinates'
    case 'not-a-number':
      return 'exchange.issue.notANumber'
    case 'coordinates-out-of-range':
      return 'exchange.issue.coordinatesOutOfRange'
    case 'coordinates-swapped':
      return 'exchange.issue.coordinatesSwapped'
    case 'missing-geometry':
      return 'exchange.issue.missingGeometry'
    case 'wrong-geometry':
      return 'exchange.issue.wrongGeometry'
    case 'ring-not-closed':
      return 'exchange.issue.ringNotClosed'
    case 'ring-too-short':
      return 'exchange.issue.ringTooShort'
    case 'ring-crosses-itself':
      return 'exchange.issue.ringCrossesItself'
    case 'missing-value':
      return 'exchange.issue.missingValue'
    case 'unknown-technology':
      return 'exchange.issue.unknownTechnology'
    case 'unknown-postal-kind':
      return 'exchange.issue.unknownPostalKind'
    case 'unknown-status':
      return 'exchange.issue.unknownStatus'
    case 'impossible-value':
      return 'exchange.issue.impossibleValue'
    case 'repeated-id':
      return 'exchange.issue.repeatedId'
    case 'unreadable-row':
      return 'exchange.issue.unreadableRow'
    case 'encoding-converted':
      return 'exchange.issue.encodingConverted'
    case 'other-sheets':
      return 'exchange.issue.otherSheets'
    case 'filled-down':
      return 'exchange.issue.filledDown'
    case 'record-split':
      return 'exchange.issue.recordSplit'
    case 'coordinates-converted':
      return 'exchange.issue.coordinatesConverted'
    case 'site-elsewhere':
      return 'exchange.issue.siteElsewhere'
  }
}

export interface IssueWords {
  /** "Thiếu toạ độ." */
  readonly what: string
  /** What happened to the record, and what to do. */
  readonly todo: string
}

export function issueWords({ kind, severity }: Pick<FileIssue, 'kind' | 'severity'>, t: Words): IssueWords {
  if (isLeftOut(kind)) {
    const key = LEFT_OUT_KEYS[kind]
    return { what: t(`${key}.what`), todo: t(`${key}.leftOut`) }
  }
  const key = keyOf(kind)
  return { what: t(`${key}.what`), todo: t(`${key}.${severity === 'rejected' ? 'rejected' : 'changed'}`) }
}
