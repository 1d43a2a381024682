type Column = Float64Array | Int32Array | Uint8Array

/** Columns of one kind, or pieces of bytes, one after the other. */
export function joined<C extends Column>(kind: new (length: number) => C, columns: readonly C[]): C {
  const all = new kind(columns.reduce((length, column) => length + column.length, 0))
  let at = 0
  for (const column of columns) {
    all.set(column, at)
    at += column.length
  }
  return all
}
