import type { Json } from '../base/json'
import type { LayerKind } from '../province/dataset'
import { fieldReaders } from './fieldReader'
import type { Geometries } from './geometries'
import { isRunningNumber } from './headings'
import type { IssueLog } from './issueLog'
import type { Pace } from './pace'
import { isObject } from './parseFeatures'
import type { Placer } from './placing'
import type { RawFile, RawRecord } from './rawFile'
import type { Reading } from './reading'
import { pairOf, type ShapeRead } from './readShape'
import { ownId, type RecordReader, type ShapeReader } from './recordReader'

/** A file whose layer, columns and coordinates are settled: all that is left is to read it record by record. */
export interface ReadableFile {
  readonly raw: RawFile
  readonly columns: ReadonlyMap<string, string>
  readonly geometries: Geometries
  readonly place: Placer
  readonly log: IssueLog
  readonly reading: Reading
}

/** Columns without which the records say less than they should; missing ones are named once for the whole file. */
const EXPECTED: Readonly<Record<LayerKind, readonly string[]>> = {
  communes: ['code', 'name'],
  stations: ['operator'],
  postalPoints: ['name'],
  villages: ['name'],
  corridors: ['name'],
}

/** A field that can be told from another one. */
const TOLD_FROM: Readonly<Record<string, string>> = { name: 'full_name' }

export function noteMissingColumns({ columns, log }: ReadableFile, layer: LayerKind): void {
  const isMissing = (field: string) => !columns.has(field) && !columns.has(TOLD_FROM[field] ?? field)
  for (const field of EXPECTED[layer].filter(isMissing)) log.changed('missing-value', null, field)
}

/** The two coordinates of a point, as the file has them; null for another shape. */
function pairIn(geometry: Json): string | null {
  const pair = isObject(geometry) ? pairOf(geometry.coordinates) : null
  return pair?.join(', ') ?? null
}

/** The checked shape of a record, its changes noted; null when it has none, which is noted too. */
function shapeOf<Shape>(
  { geometries, log }: ReadableFile,
  record: RawRecord,
  readShape: ShapeReader<Shape>,
): ShapeRead<Shape> | null {
  const geometry = geometries(record)
  if (!geometry.ok) {
    log.rejected(geometry.error.kind, record.row, geometry.error.column, geometry.error.found)
    return null
  }
  const shape = readShape(geometry.value)
  if (!shape.ok) {
    log.rejected(shape.error.kind, record.row, null, shape.error.found)
    return null
  }
  for (const change of shape.value.changes) log.changed(change, record.row, null, pairIn(geometry.value))
  return shape.value
}

/** Names given out so far; a name that is asked for again comes back as "name#2", "name#3". */
function createNames() {
  const taken = new Set<string>()
  return {
    isTaken: (name: string) => taken.has(name),
    take(name: string): string {
      let free = name
      for (let n = 2; taken.has(free); n++) free = `${name}#${n}`
      taken.add(free)
      return free
    },
  }
}

const noted = <T extends { readonly id: string }>(record: T, names: ReturnType<typeof createNames>): T => {
  names.take(record.id)
  return record
}

/** Records, and the row of the file that each came from. */
export interface RecordsRead<T> {
  readonly records: readonly T[]
  readonly rows: Int32Array
  /** Indices of the records whose id is made up, or only numbers them. */
  readonly unnamed: Int32Array
}

/** Some milliseconds of work, whatever the layer. */
const BETWEEN_PAUSES = 256

/**
 * Every usable record of a file. Of records that bring the same id the first is kept and the others are rejected; names
 * that we made up ourselves are told apart instead, since their likeness is our doing: `named` gives a record such a
 * name, and is null for a layer whose ids always come from the file.
 */
export async function readRecords<Shape, T extends { readonly id: string }>(
  file: ReadableFile,
  readShape: ShapeReader<Shape>,
  readOne: RecordReader<Shape, T>,
  named: ((record: T, id: string) => T) | null,
  pace: Pace,
): Promise<RecordsRead<T>> {
  const { raw, columns, log } = file
  const fieldsOf = fieldReaders(raw, columns, log)
  const names = createNames()
  const records: T[] = []
  const rows: number[] = []
  const unnamed: number[] = []
  const isNumbered = isRunningNumber(columns.get('id') ?? '')
  for (const { row, found } of raw.unreadable) log.rejected('unreadable-row', row, null, found)
  for (const [i, record] of raw.records.entries()) {
    if (i % BETWEEN_PAUSES === 0) await pace(i / raw.records.length)
    const shape = shapeOf(file, record, readShape)
    if (!shape) continue
    const fields = fieldsOf(record)
    const made = readOne({ record, shape: shape.shape, fields, log })
    if (!made) continue
    const isOwn = !named || ownId({ record, fields }) !== null
    if (isOwn && names.isTaken(made.id))
      log.rejected('repeated-id', record.row, columns.get('id') ?? null, made.id)
    else {
      if (!isOwn || isNumbered) unnamed.push(records.length)
      records.push(isOwn ? noted(made, names) : named(made, names.take(made.id)))
      rows.push(record.row)
    }
  }
  return { records, rows: Int32Array.from(rows), unnamed: Int32Array.from(unnamed) }
}
