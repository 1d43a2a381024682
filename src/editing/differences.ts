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

/** What exactly is another is found by `changedFields` and `movedM` when somebody looks: many may be changed at once. */
export interface Change<T> {
  readonly kind: 'changed'
  readonly before: T
  readonly after: T
}

/** How a record of now differs from those that the files gave. */
export type Difference<T> =
  | { readonly kind: 'added'; readonly after: T }
  | Change<T>
  /** `index`: among the loaded records. */
  | { readonly kind: 'deleted'; readonly before: T; readonly index: number }

type Fields = Readonly<Record<string, Json>>

const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** In whatever order the names stand; a field that is not there is null. Asked of every record that was changed. */
function haveSame(a: Fields, b: Fields): boolean {
  for (const name in a) if (!isSame(a[name] ?? null, b[name] ?? null)) return false
  for (const name in b) if (!(name in a) && b[name] !== null) return false
  return true
}

function isSame(a: Json, b: Json): boolean {
  if (a === b || typeof a !== 'object' || typeof b !== 'object') return a === b
  return isFields(a) && isFields(b) ? haveSame(a, b) : JSON.stringify(a) === JSON.stringify(b)
}

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

/** The fields that are not as the file gave them; the place is not one of them. */
export function changedFields<T extends Placed>({ before, after }: Change<T>): readonly FieldChange[] {
  const [from, to] = [fieldsOf(before), fieldsOf(after)]
  return [...fieldChanges(from.own, to.own), ...fieldChanges(from.extra, to.extra, 'extra.')]
}

/** How far a record stands from where the file has it, in metres; 0 where it was not moved. */
export const movedM = ({ before, after }: Change<Placed>): number =>
  isSame(before.position, after.position) ? 0 : distanceKm(before.position, after.position) * 1000

/** Whether two records say the same of the same place. */
export const isSameRecord = <T extends Placed>(a: T, b: T): boolean =>
  a === b || haveSame(a as unknown as Fields, b as unknown as Fields)

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
      if (!isSameRecord(before, record))
        found.push({ at, difference: { kind: 'changed', before, after: record } })
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
