import type { Json } from '../base/json'
import type { Crs } from './crs'
import type { FoundEncoding } from './encoding/foundEncoding'
import type { IssueKind } from './fileIssue'
import type { RecordValues } from './recordValues'
import type { Cells } from './table/cells'

/** A record as it stands in a file, before we know what it is. */
export interface RawRecord {
  /** 1-based row of a table (its headings are row 1), 1-based feature of a GeoJSON. */
  readonly row: number
  /** The `id` of a GeoJSON feature. */
  readonly id: string | null
  /** By heading or property name. A blank cell of a table is left out; a null property is kept. */
  readonly values: RecordValues
  /** Of a GeoJSON feature, parsed but not checked; undefined for a row of a table. */
  readonly geometry: Json | undefined
}

/** What was left out or changed while a file was cut into records; it becomes an issue. */
export interface RawNote {
  readonly kind: IssueKind
  readonly row: number | null
  readonly column: string | null
  readonly found: string | null
}

/** A table before its rows are told apart: what a correction is made in. */
export interface Grid {
  /** Blanks around cells are taken off, misread text is put right. */
  readonly rows: readonly Cells[]
  /** One for each column of the rows, made different from each other. */
  readonly headings: readonly string[]
  /** Number from 0 of the lowest row of headings; null for a table that has none. */
  readonly headingRow: number | null
}

/** A sheet of a workbook, and how many records it holds. */
export interface SheetSize {
  readonly name: string
  readonly rows: number
}

/** A file cut into records: what the readers of all formats end in, and the readers of all layers start from. */
export interface RawFile {
  readonly form: 'table' | 'features'
  /** Headings, or the names of all properties, in the order of their first appearance. */
  readonly columns: readonly string[]
  readonly records: readonly RawRecord[]
  /** Rows whose cells cannot be told apart, so that not even their values are known. */
  readonly unreadable: readonly { readonly row: number; readonly found: string }[]
  readonly notes: readonly RawNote[]
  /** Those of telling the rows of a table apart, which a correction may change. */
  readonly rowNotes: readonly RawNote[]
  /** null for features. */
  readonly grid: Grid | null
  /** Texts around the table: titles, upper rows of headings. They may name the system of coordinates. */
  readonly remarks: readonly string[]
  /** Of a workbook; empty for a file of one table. */
  readonly sheets: readonly SheetSize[]
  /** The one that was read; null for a file of one table. */
  readonly sheet: string | null
  /** null for a format that fixes its own. */
  readonly encoding: FoundEncoding | null
  /** What the file itself says of its coordinates (a Shapefile's .prj); null where it says nothing. */
  readonly crs: Crs | null
}

/** What a file of one table that says nothing of itself has. */
export const NOTHING_SAID = { notes: [], sheets: [], sheet: null, encoding: null, crs: null }
const NOTHING_CUT = { unreadable: [], rowNotes: [], grid: null, remarks: [] }

/** A file of features of which nothing had to be changed. */
export const featuresFile = (columns: readonly string[], records: readonly RawRecord[]): RawFile => ({
  ...NOTHING_SAID,
  ...NOTHING_CUT,
  form: 'features',
  columns,
  records,
})

/** The names of all properties, in the order of their first appearance. */
export function columnsIn(records: readonly RawRecord[]): readonly string[] {
  const columns = new Set<string>()
  for (const { values } of records) for (const key of values.keys()) columns.add(key)
  return [...columns]
}
