/**
 * A table of a FlatBuffer (flatbuffers.dev, "internals"): fields by their number, each where the table's list of offsets
 * says. Everything is little-endian. Reading past the end throws RangeError.
 */
export interface FlatTable {
  readonly view: DataView
  readonly at: number
}

/** Where a list lies, and how many items it has. */
export interface FlatVector {
  readonly at: number
  readonly length: number
}

export const rootTable = (view: DataView): FlatTable => ({ view, at: view.getUint32(0, true) })

/** Where a field stands; null for one that was left out. */
export function fieldAt({ view, at }: FlatTable, field: number): number | null {
  const offsets = at - view.getInt32(at, true)
  const place = 4 + 2 * field
  const offset = place < view.getUint16(offsets, true) ? view.getUint16(offsets + place, true) : 0
  return offset === 0 ? null : at + offset
}

/** What a field points at. */
const target = (view: DataView, at: number) => at + view.getUint32(at, true)

export function tableIn(table: FlatTable, field: number): FlatTable | null {
  const at = fieldAt(table, field)
  return at === null ? null : { view: table.view, at: target(table.view, at) }
}

/** Refuses a list that would end behind the bytes, whatever the width of its items. */
export function vectorIn(table: FlatTable, field: number, width: number): FlatVector {
  const at = fieldAt(table, field)
  if (at === null) return { at: 0, length: 0 }
  const start = target(table.view, at)
  const length = table.view.getUint32(start, true)
  if (start + 4 + length * width > table.view.byteLength) throw new RangeError('a list ends behind the file')
  return { at: start + 4, length }
}

/** The tables of a list of them. */
export const tablesIn = (table: FlatTable, field: number): readonly FlatTable[] => {
  const { at, length } = vectorIn(table, field, 4)
  const { view } = table
  return Array.from({ length }, (_, i) => ({ view, at: target(view, at + 4 * i) }))
}

const decoder = new TextDecoder()

export const textAt = (view: DataView, at: number, length: number): string =>
  decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at, length)).normalize('NFC')

/** No name of a column or a system is longer; one long text may be pointed at many times. */
const LONGEST = 4096

export function textIn(table: FlatTable, field: number): string {
  const { at, length } = vectorIn(table, field, 1)
  if (length > LONGEST) throw new RangeError('a name is too long')
  return textAt(table.view, at, length)
}

export const byteIn = (table: FlatTable, field: number): number => {
  const at = fieldAt(table, field)
  return at === null ? 0 : table.view.getUint8(at)
}
