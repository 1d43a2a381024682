import type { Json } from '../base/json'
import type { Result } from '../base/result'
import type { LonLat } from '../geometry/position'
import type { FieldReader } from './fieldReader'
import type { IssueLog } from './issueLog'
import type { RawRecord } from './rawFile'
import type { ShapeFault, ShapeRead } from './readShape'

/** What the reader of a layer needs to make one record. */
export interface RecordContext<Shape> {
  readonly record: RawRecord
  readonly shape: Shape
  readonly fields: FieldReader
  readonly log: IssueLog
}

/** Makes a record, or notes why not and returns null. */
export type RecordReader<Shape, T> = (context: RecordContext<Shape>) => T | null

export type ShapeReader<Shape> = (geometry: Json) => Result<ShapeRead<Shape>, ShapeFault>

/** The id a record brings along: of its feature, or of its `id` column. */
export const ownId = ({ record, fields }: Pick<RecordContext<unknown>, 'record' | 'fields'>): string | null =>
  record.id ?? fields.text('id')

/** The name of a record without an id of its own: its row, so that it is the same whenever the file is read. */
export const rowId = (record: RawRecord) => `row-${record.row}`

export type PointReader<T> = RecordReader<LonLat, T>
