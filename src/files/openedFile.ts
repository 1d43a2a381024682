import type { OnProgress } from '../base/progress'
import type { Result } from '../base/result'
import type { FoundEncoding } from './encoding/foundEncoding'
import type { FileRefusal } from './fileIssue'
import type { FileToOpen } from './givenFile'
import type { LayerRead, ReadOptions } from './readLayer'
import type { RejectionWords } from './rejectedRows'

/** A column of a file as it stands there, before anything is made of it. */
export interface ColumnSample {
  readonly heading: string
  /** The first texts in it that differ, at most five, shortened. */
  readonly samples: readonly string[]
  /** Cells that are not blank. */
  readonly filled: number
}

/** What a file is, whatever will be made of it. Plain data. */
export interface FileShape {
  readonly file: string
  readonly form: 'table' | 'features'
  readonly encoding: FoundEncoding | null
  /** Of a workbook, with the number of records; empty for a file of one table. */
  readonly sheets: readonly { readonly name: string; readonly rows: number }[]
  readonly sheet: string | null
  /** 1-based row of the headings, the lowest of several; null for features and for a table that has none. */
  readonly headingRow: number | null
  readonly columns: readonly ColumnSample[]
  /** Rows or features that hold a record. */
  readonly records: number
}

/** A row of a file with its cells as text, in the order of the columns. */
export interface FileRow {
  readonly row: number
  readonly cells: readonly string[]
}

/**
 * What may be chosen of a file that is open: its sheet and its encoding are settled by opening. `columns` are fields of
 * the layer and of the position (`lon`, `lat`, `both`, `wkt`); `corrections` are made before anything is made of the rows.
 */
export type ReadChoices = Omit<ReadOptions, 'sheet'>

/** A file that was cut into records and is kept, so that it can be understood in another way without being read again. */
export interface OpenedFile {
  readonly shape: FileShape
  /** Its records under these choices. A newer call overtakes an older one, whose answer is "overtaken". */
  read(choices: ReadChoices, onProgress: OnProgress): Promise<Result<LayerRead, FileRefusal>>
  /** Rows by their number, corrections not applied; numbers that are no row are left out. */
  rows(numbers: readonly number[]): Promise<readonly FileRow[]>
  /**
   * The rejected rows of a reading, as corrected for the last one, under their own headings and with the reason as a last
   * column, to be mended and dropped again: a workbook of the rows of a table, a CSV of features.
   */
  rejectedRows(read: LayerRead, reasonOf?: RejectionWords): Promise<Uint8Array>
  /** Frees what is kept. A call on the way ends as "cancelled". */
  close(): void
}

/** Opens files, beside the page where there are threads, in line otherwise. */
export interface FileOpener {
  /** `sheet`: of a workbook, by name; the one of most use when null. Refused as "cancelled" when `signal` says so. */
  open(
    file: FileToOpen,
    how: { readonly sheet: string | null },
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<Result<OpenedFile, FileRefusal>>
  close(): void
}
