import type { Json } from '../../../base/json'
import type { EditableLayer, EditableRecord } from '../../../editing/editableLayer'
import { RECORD_FIELDS, type RecordField } from '../recordFields'

/** What a record is known by is its own. */
const OWN: ReadonlySet<string> = new Set(['name', 'siteId'])

/** The fields that several records may be given the same value of. */
export const sharedFields = (layer: EditableLayer): readonly RecordField[] =>
  RECORD_FIELDS[layer].filter(({ name }) => !OWN.has(name))

export interface ValueCount {
  readonly value: Json
  readonly count: number
}

/** The values that records have of a field, the one that most have first. */
export function valuesOf(records: readonly EditableRecord[], field: string): readonly ValueCount[] {
  const counts = new Map<Json, number>()
  for (const record of records) {
    const value = (record as unknown as Readonly<Record<string, Json>>)[field] ?? null
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}
