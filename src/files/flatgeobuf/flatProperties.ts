import type { Json } from '../../base/json'
import { UNSAFE_KEY } from '../parseFeatures'
import type { FlatColumn } from './flatHeader'
import { textAt } from './flatTable'

/** A value, and how many bytes it takes. */
type Value = readonly [value: Json, bytes: number]
type ReadValue = (view: DataView, at: number) => Value

const whole = (value: bigint): Json =>
  Number.isSafeInteger(Number(value)) ? Number(value) : value.toString()

function text(view: DataView, at: number): Value {
  const length = view.getUint32(at, true)
  if (at + 4 + length > view.byteLength) throw new RangeError('a text ends behind its feature')
  return [textAt(view, at + 4, length), 4 + length]
}

const json: ReadValue = (view, at) => {
  const [written, bytes] = text(view, at)
  try {
    return [JSON.parse(written as string) as Json, bytes]
  } catch {
    return [written, bytes]
  }
}

const binary: ReadValue = (view, at) => [null, 4 + view.getUint32(at, true)]

/** By the number of their type: byte, ubyte, bool, short … double, string, json, date and time, bytes. */
const READERS: readonly ReadValue[] = [
  (view, at) => [view.getInt8(at), 1],
  (view, at) => [view.getUint8(at), 1],
  (view, at) => [view.getUint8(at) !== 0, 1],
  (view, at) => [view.getInt16(at, true), 2],
  (view, at) => [view.getUint16(at, true), 2],
  (view, at) => [view.getInt32(at, true), 4],
  (view, at) => [view.getUint32(at, true), 4],
  (view, at) => [whole(view.getBigInt64(at, true)), 8],
  (view, at) => [whole(view.getBigUint64(at, true)), 8],
  (view, at) => [view.getFloat32(at, true), 4],
  (view, at) => [view.getFloat64(at, true), 8],
  text,
  json,
  text,
  binary,
]

/** The properties of a feature: the number of a column and its value, one after the other. Throws RangeError. */
export function flatPropertiesOf(view: DataView, columns: readonly FlatColumn[]): ReadonlyMap<string, Json> {
  const values = new Map<string, Json>()
  for (let at = 0; at < view.byteLength; ) {
    const column = columns[view.getUint16(at, true)]
    const read = column && READERS[column.type]
    if (!read) throw new RangeError('a property of no column')
    const [value, bytes] = read(view, at + 2)
    if (column.name !== UNSAFE_KEY) values.set(column.name, value)
    at += 2 + bytes
  }
  return values
}
