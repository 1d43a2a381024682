/**
 * Records as columns, for crossing to another thread: a thousand objects that are cloned one by one cost the page four
 * times as much, and each would bring its own copy of "Viettel".
 */
export interface Packed {
  readonly length: number
  readonly fields: readonly (readonly [name: string, column: Column])[]
}

type Column =
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  /** Two numbers for each record: a position. */
  | { readonly kind: 'pairs'; readonly values: Float64Array }
  | { readonly kind: 'objects'; readonly packed: Packed }
  /** Which of the different values each record has; ABSENT for one that does not have the field. */
  | { readonly kind: 'values'; readonly at: Int32Array; readonly different: readonly unknown[] }

const ABSENT = -1
/** Objects with more names than this have each their own: they are cloned as they are. */
const MOST_NAMES = 64

type PlainObject = Readonly<Record<string, unknown>>

const isNumber = (value: unknown): value is number => typeof value === 'number'
const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(isNumber)
const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function differentValues(values: readonly unknown[], has: (i: number) => boolean): Column {
  const places = new Map<unknown, number>()
  const at = Int32Array.from(values, (value, i) => {
    if (!has(i)) return ABSENT
    const known = places.get(value)
    if (known !== undefined) return known
    places.set(value, places.size)
    return places.size - 1
  })
  return { kind: 'values', at, different: [...places.keys()] }
}

function columnOf(name: string, records: readonly PlainObject[]): Column {
  const values = records.map((record) => record[name])
  if (values.every(isNumber)) return { kind: 'numbers', values: Float64Array.from(values) }
  if (values.every(isPair)) return { kind: 'pairs', values: Float64Array.from(values.flat()) }
  if (values.every(isPlainObject) && namesIn(values).length <= MOST_NAMES)
    return { kind: 'objects', packed: pack(values) }
  return differentValues(values, (i) => Object.hasOwn(records[i]!, name))
}

function namesIn(records: readonly PlainObject[]): readonly string[] {
  const names = new Set<string>()
  for (const record of records) for (const name of Object.keys(record)) names.add(name)
  return [...names]
}

export const pack = (records: readonly PlainObject[]): Packed => ({
  length: records.length,
  fields: namesIn(records).map((name) => [name, columnOf(name, records)]),
})

type Writable = Record<string, unknown>

function fill(records: readonly Writable[], name: string, column: Column): void {
  switch (column.kind) {
    case 'numbers':
      for (let i = 0; i < records.length; i++) records[i]![name] = column.values[i]
      return
    case 'pairs':
      for (let i = 0; i < records.length; i++)
        records[i]![name] = [column.values[2 * i], column.values[2 * i + 1]]
      return
    case 'objects': {
      const objects = unpack(column.packed)
      for (let i = 0; i < records.length; i++) records[i]![name] = objects[i]
      return
    }
    case 'values':
      for (let i = 0; i < records.length; i++) {
        const at = column.at[i]!
        if (at !== ABSENT) records[i]![name] = column.different[at]
      }
  }
}

/** The records again, equal to what was packed; values that were equal are now the same. */
export function unpack({ length, fields }: Packed): readonly PlainObject[] {
  const records = Array.from({ length }, (): Writable => ({}))
  for (const [name, column] of fields) fill(records, name, column)
  return records
}
