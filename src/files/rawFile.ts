import type { Json } from '../base/json'
import type { Crs } from './crs'
import type { FoundEncoding } from './encoding/foundEncoding'
import type { IssueKind } from './fileIssue'

/** A record as it stands in a file, before we know what it is. */
export interface RawRecord {
  /** 1-based row of a table (its headings are row 1), 1-based feature of a GeoJSON. */
  readonly row: number
  /** The `id` of a GeoJSON feature. */
  readonly id: string | null
  /** By heading or property name. A blank cell of a table is left out; a null property is kept. */
  readonly values: ReadonlyMap<string, Json>
  /** Of a GeoJSON feature, parsed but not checked; undefined for a row of a table. */
  readonly geometry: Json | undefined
}

/** What was left out or changed while a file was cut into records; it becomes an issue of severity "changed". */
export interface RawNote {
  readonly kind: IssueKind
  readonly row: number | null
  readonly column: string | null
  readonly found: string | null
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
  /** Texts around the table: titles, upper rows of headings. They may name the system of coordinates. */
  readonly remarks: readonly string[]
  /** Of a workbook; null for a file of one table. */
  readonly sheet: string | null
  /** null for a format that fixes its own. */
  readonly encoding: FoundEncoding | null
  /** What the file itself says of its coordinates (a Shapefile's .prj); null where it says nothing. */
  readonly crs: Crs | null
}

const NOTHING_SAID = { unreadable: [], notes: [], remarks: [], sheet: null, encoding: null, crs: null }

/** A file of features of which nothing had to be changed. */
export const featuresFile = (columns: readonly string[], records: readonly RawRecord[]): RawFile => ({
  ...NOTHING_SAID,
  form: 'features',
  columns,
  records,
})

/** A table of which nothing is known but its rows. */
export const tableFile = (columns: readonly string[], records: readonly RawRecord[]): RawFile => ({
  ...NOTHING_SAID,
  form: 'table',
  columns,
  records,
})

/** The names of all properties, in the order of their first appearance. */
export function columnsIn(records: readonly RawRecord[]): readonly string[] {
  const columns = new Set<string>()
  for (const { values } of records) for (const key of values.keys()) columns.add(key)
  return [...columns]
}
