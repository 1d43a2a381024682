import type { Json } from '../base/json'

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

/** A file cut into records: what the readers of all formats end in, and the readers of all layers start from. */
export interface RawFile {
  readonly form: 'table' | 'features'
  /** Headings, or the names of all properties, in the order of their first appearance. */
  readonly columns: readonly string[]
  readonly records: readonly RawRecord[]
  /** Rows whose cells cannot be told apart, so that not even their values are known. */
  readonly unreadable: readonly { readonly row: number; readonly found: string }[]
}
