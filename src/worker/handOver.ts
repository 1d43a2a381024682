type Column = Int32Array | Float64Array | Uint8Array

const isColumn = (value: unknown): value is Column =>
  value instanceof Int32Array || value instanceof Float64Array || value instanceof Uint8Array

/**
 * A value whose columns, at any depth of plain objects, are its own, and their buffers: handing those to another thread
 * is then no copy. `copies`: whether whoever holds the columns keeps them; columns that are a part of a larger buffer are
 * always copied. Arrays hold no columns.
 */
export function withOwnColumns<T>(value: T, buffers: Transferable[], copies = true): T {
  if (isColumn(value)) {
    const own = copies || value.byteLength < value.buffer.byteLength ? value.slice() : value
    buffers.push(own.buffer)
    return own as T
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withOwnColumns(part, buffers, copies)]),
  ) as T
}
