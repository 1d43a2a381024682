import type { LayerKind } from '../province/dataset'

/** Rows that are no records: further headings, headings of sections, totals, titles and signatures. */
export const LEFT_OUT_KINDS = ['heading-row', 'section-row', 'total-row', 'text-row'] as const
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number]

export const isLeftOut = (kind: IssueKind): kind is LeftOutKind =>
  (LEFT_OUT_KINDS as readonly IssueKind[]).includes(kind)

/**
 * Why a record was rejected, or what was changed in it so that it could be used. Worded in `panels/words`, with an
 * exhaustive switch; the command line writes it to issues.csv.
 */
export const ISSUE_KINDS = [
  'missing-coordinates',
  'not-a-number',
  'coordinates-out-of-range',
  'coordinates-swapped',
  'missing-geometry',
  'wrong-geometry',
  'ring-not-closed',
  'ring-too-short',
  'ring-crosses-itself',
  'missing-value',
  'unknown-technology',
  'unknown-postal-kind',
  'unknown-status',
  'impossible-value',
  'repeated-id',
  'unreadable-row',
  'encoding-converted',
  'other-sheets',
  'filled-down',
  'record-split',
  'coordinates-converted',
  'site-elsewhere',
  ...LEFT_OUT_KINDS,
] as const
export type IssueKind = (typeof ISSUE_KINDS)[number]

/** rejected, changed, left-out: see `FileIssue`. */
export const SEVERITIES = ['rejected', 'changed', 'left-out'] as const

export interface FileIssue {
  readonly kind: IssueKind
  /**
   * rejected: the record cannot be used. changed: it is used, after the change that the kind names. left-out: the row is no
   * record, and nothing is wrong with it.
   */
  readonly severity: (typeof SEVERITIES)[number]
  readonly file: string
  /** Of a workbook. */
  readonly sheet?: string
  /** 1-based line of a CSV (its header is line 1), 1-based feature of a GeoJSON; null for the file as a whole. */
  readonly row: number | null
  /** Column or property; null where it is the geometry or the row as a whole. */
  readonly column: string | null
  /** What stood there, shortened to 80 characters. */
  readonly found: string | null
  /** What should stand there, in signs that need no translation: "0…400", "2G, 3G, 4G, 5G". */
  readonly expected?: string
}

/** Why a file cannot be used at all. */
export type FileRefusal =
  | { readonly kind: 'missing'; readonly file: string; readonly detail: string }
  | { readonly kind: 'empty'; readonly file: string }
  | { readonly kind: 'too-large'; readonly file: string; readonly found: string }
  | { readonly kind: 'not-text'; readonly file: string }
  | { readonly kind: 'not-json'; readonly file: string; readonly detail: string }
  | { readonly kind: 'not-geojson'; readonly file: string; readonly found: string }
  | { readonly kind: 'unknown-format'; readonly file: string; readonly found: string }
  | { readonly kind: 'password-protected'; readonly file: string }
  /** A workbook as Excel wrote it until 2003 (.xls). */
  | { readonly kind: 'old-workbook'; readonly file: string }
  | { readonly kind: 'no-records'; readonly file: string }
  | { readonly kind: 'no-coordinate-columns'; readonly file: string; readonly columns: readonly string[] }
  | { readonly kind: 'unknown-layer'; readonly file: string; readonly columns: readonly string[] }
  | {
      readonly kind: 'nothing-usable'
      readonly file: string
      readonly layer: LayerKind
      readonly rejected: number
    }
  /** Nothing is wrong with the file: the answer was no longer wanted. */
  | { readonly kind: 'cancelled'; readonly file: string }
  /** A newer question was asked of the same file. */
  | { readonly kind: 'overtaken'; readonly file: string }
  | { readonly kind: 'bad-catalog'; readonly file: string; readonly detail: string }
