type Column = Int32Array | Float64Array

const isColumn = (value: unknown): value is Column =>
  value instanceof Int32Array || value instanceof Float64Array

/**
 * A value with columns of its own at any depth of plain objects, and their buffers: handing those to another thread
 * is then no copy, and leaves the columns that the desk remembers where they are. Arrays hold no columns.
 */
export function withOwnColumns<T>(value: T, buffers: Transferable[]): T {
  if (isColumn(value)) {
    const own = value.slice()
    buffers.push(own.buffer)
    return own as T
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withOwnColumns(part, buffers)]),
  ) as T
}
