import type { Layer } from '../province/dataset'
import { loadedOf } from './editableLayer'

interface Named {
  readonly id: string
}

/** The layer with other records; what the files gave stays with it, and is not held twice once nothing differs any more. */
function withRecords<T>(layer: Layer<T>, records: readonly T[]): Layer<T> {
  const loaded = loadedOf(layer)
  const { loaded: _, ...rest } = layer
  const isAsLoaded = records.length === loaded.length && records.every((record, i) => record === loaded[i])
  return isAsLoaded ? { ...rest, records: loaded } : { ...rest, records, loaded }
}

/** New records stand after all others. */
export const withAdded = <T extends Named>(layer: Layer<T>, ...added: readonly T[]): Layer<T> =>
  withRecords(layer, [...layer.records, ...added])

/** Each record of `changed` takes the place of the one with its id. */
export function withReplaced<T extends Named>(layer: Layer<T>, changed: readonly T[]): Layer<T> {
  const byId = new Map(changed.map((record) => [record.id, record]))
  return withRecords(
    layer,
    layer.records.map((record) => byId.get(record.id) ?? record),
  )
}

/** `part` laid over each of these records; one that has it already stays the same record. */
export const withFields = <T extends Named>(
  layer: Layer<T>,
  ids: ReadonlySet<string>,
  part: Partial<T>,
): Layer<T> => {
  const fields = Object.keys(part) as (keyof T)[]
  const has = (record: T) => fields.every((field) => record[field] === part[field])
  return withRecords(
    layer,
    layer.records.map((record) => (!ids.has(record.id) || has(record) ? record : { ...record, ...part })),
  )
}

export const withRemoved = <T extends Named>(layer: Layer<T>, ids: ReadonlySet<string>): Layer<T> =>
  withRecords(
    layer,
    layer.records.filter(({ id }) => !ids.has(id)),
  )

/** The records with these ids as the files gave them: what was deleted is back in its place, what was added is gone. */
export function withTakenBack<T extends Named>(layer: Layer<T>, ids: ReadonlySet<string>): Layer<T> {
  const loaded = loadedOf(layer)
  const now = new Map(layer.records.map((record) => [record.id, record]))
  const kept = loaded.flatMap((record) => {
    const current = ids.has(record.id) ? record : now.get(record.id)
    now.delete(record.id)
    return current ? [current] : []
  })
  const added = [...now.values()].filter(({ id }) => !ids.has(id))
  return withRecords(layer, [...kept, ...added])
}

/** The whole layer as the files gave it. */
export const asLoaded = <T>(layer: Layer<T>): Layer<T> => withRecords(layer, loadedOf(layer))
