import type { Json } from '../base/json'
import { distanceKm } from '../geometry/distance'
import type { LonLat } from '../geometry/position'
import type { Layer } from '../province/dataset'
import { loadedOf } from './editableLayer'
import { placesAmong } from './placesAmong'

interface Placed {
  readonly id: string
  readonly position: LonLat
}

/** One field that is not as the file gave it. `field`: of the noun, or `extra.<heading>` for what only the file knows. */
export interface FieldChange {
  readonly field: string
  readonly before: Json
  readonly after: Json
}

/** How a record of now differs from those that the files gave. */
export type Difference<T> =
  | { readonly kind: 'added'; readonly after: T }
  | {
      readonly kind: 'changed'
      readonly before: T
      readonly after: T
      readonly fields: readonly FieldChange[]
      /** How far it stands from where the file has it; 0 where it was not moved. */
      readonly movedM: number
    }
  /** `index`: among the loaded records. */
  | { readonly kind: 'deleted'; readonly before: T; readonly index: number }

const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

type Fields = Readonly<Record<string, Json>>

function fieldChanges(before: Fields, after: Fields, prefix = ''): readonly FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].flatMap((name) => {
    const [from, to] = [before[name] ?? null, after[name] ?? null]
    return isSame(from, to) ? [] : [{ field: prefix + name, before: from, after: to }]
  })
}

/** What is told of a record apart from its fields. */
function fieldsOf(record: Placed): { readonly own: Fields; readonly extra: Fields } {
  const { id: _, position: __, extra, ...own } = record as unknown as Fields & { readonly extra?: Fields }
  return { own, extra: extra ?? {} }
}

function changeOf<T extends Placed>(before: T, after: T): readonly Difference<T>[] {
  const [from, to] = [fieldsOf(before), fieldsOf(after)]
  const fields = [...fieldChanges(from.own, to.own), ...fieldChanges(from.extra, to.extra, 'extra.')]
  const movedM = isSame(before.position, after.position)
    ? 0
    : distanceKm(before.position, after.position) * 1000
  return fields.length > 0 || movedM > 0 ? [{ kind: 'changed', before, after, fields, movedM }] : []
}

/**
 * What differs from the files: changed and deleted records in the order of the files, then those that were added. A record
 * that was changed and changed back differs in nothing. Records that stand as they stood cost one comparison each.
 */
export function differencesOf<T extends Placed>(layer: Layer<T>): readonly Difference<T>[] {
  const loaded = loadedOf(layer)
  if (layer.records === loaded) return []
  const found: { readonly at: number; readonly difference: Difference<T> }[] = []
  const added: Difference<T>[] = []
  const isThere = new Uint8Array(loaded.length)
  const places = placesAmong(loaded, layer.records)
  layer.records.forEach((record, i) => {
    const at = places[i]!
    const before = loaded[at]
    if (!before) added.push({ kind: 'added', after: record })
    else {
      isThere[at] = 1
      if (before !== record) for (const difference of changeOf(before, record)) found.push({ at, difference })
    }
  })
  for (let index = isThere.indexOf(0); index >= 0; index = isThere.indexOf(0, index + 1)) {
    found.push({ at: index, difference: { kind: 'deleted', before: loaded[index]!, index } })
  }
  found.sort((a, b) => a.at - b.at)
  return [...found.map(({ difference }) => difference), ...added]
}

/** Changes of each kind. */
export interface DifferenceCount {
  readonly added: number
  readonly changed: number
  readonly deleted: number
}

export function countDifferences(differences: readonly Difference<unknown>[]): DifferenceCount {
  const count = { added: 0, changed: 0, deleted: 0 }
  for (const { kind } of differences) count[kind]++
  return count
}

/** The record that a difference is about: as it is, or as it was. */
export const recordIn = <T>(difference: Difference<T>): T =>
  difference.kind === 'deleted' ? difference.before : difference.after
