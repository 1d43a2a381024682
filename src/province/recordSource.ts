import type { Layer } from './dataset'

/** Where a record was read. */
export interface RecordSource {
  readonly file: string
  /** Of a workbook; null for a file of one table. */
  readonly sheet: string | null
  /** 1-based; null where it is not known. */
  readonly row: number | null
}

const known = new WeakMap<readonly object[], ReadonlyMap<string, number>>()

function indexById<T extends { readonly id: string }>(loaded: readonly T[]): ReadonlyMap<string, number> {
  const before = known.get(loaded)
  if (before) return before
  const made = new Map(loaded.map(({ id }, i) => [id as string, i]))
  known.set(loaded, made)
  return made
}

/** The file and the row that gave a record, by its id; null for one that no file gave. */
export function recordSource<T extends { readonly id: string }>(
  { records, loaded = records, rows, source, added = [] }: Layer<T>,
  id: string,
): RecordSource | null {
  const index = indexById(loaded).get(id)
  if (index === undefined) return null
  const { file, sheet = null } = added.filter(({ from }) => from <= index).at(-1)?.source ?? source
  return { file, sheet, row: rows?.[index] ?? null }
}
