import type { Layer } from '../../province/dataset'
import { fingerprintOf, type Identified, saySame } from './sameRecord'

/** A layer that a further file holds, and which of its ids are made up. */
export interface Further<T> {
  readonly layer: Layer<T>
  /** Indices, ascending. */
  readonly unnamed: Int32Array
}

/** The first of "name", "name#2", "name#3" … that is free. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  for (let n = 2; ; n++) if (!taken.has(`${id}#${n}`)) return `${id}#${n}`
}

/** So many records are looked at between two steps. */
const RECORDS_A_STEP = 128

/** Calls `look` with each record and its number, in steps. */
function* eachInSteps<T>(records: readonly T[], look: (record: T, i: number) => void): Generator<void> {
  for (const [i, record] of records.entries()) {
    if (i % RECORDS_A_STEP === 0) yield
    look(record, i)
  }
}

/** The records of a further file that the layer has or had under the ids that the file itself gives. */
interface Met {
  /** Ids of those that it brings again with another content, also of records that were deleted since they were loaded. */
  readonly replaced: ReadonlySet<string>
  /** Of each record of the file that is there as it is, its index; else −1. */
  readonly twins: Int32Array
  /** Whether all are the one or the other. */
  readonly isAll: boolean
}

function* metBy<T extends Identified>(
  { records, loaded = [] }: Layer<T>,
  { layer: more, unnamed }: Further<T>,
): Generator<void, Met> {
  const placeOf = new Map<string, number>(loaded.map(({ id }) => [id, -1]))
  records.forEach(({ id }, i) => {
    placeOf.set(id, i)
  })
  const isUnnamed = new Set(unnamed)
  const replaced = new Set<string>()
  const twins = new Int32Array(more.records.length).fill(-1)
  let met = 0
  yield* eachInSteps(more.records, (record, i) => {
    const place = isUnnamed.has(i) ? undefined : placeOf.get(record.id)
    if (place === undefined) return
    met++
    const namesake = records[place]
    if (namesake && saySame(namesake, record)) twins[i] = place
    else replaced.add(record.id)
  })
  return { replaced, twins, isAll: met === more.records.length }
}

/** Finds the record that says the same as another, whatever its id, among those that are not replaced. */
function* twinFinder<T extends Identified>(
  records: readonly T[],
  replaced: ReadonlySet<string>,
): Generator<void, (record: T) => number | undefined> {
  const saying = new Map<number, number>()
  yield* eachInSteps(records, (record, i) => {
    if (!replaced.has(record.id)) saying.set(fingerprintOf(record), i)
  })
  return (record) => {
    const likely = saying.get(fingerprintOf(record))
    return likely !== undefined && saySame(records[likely]!, record) ? likely : undefined
  }
}

/** What each record of a further file is to those that are there. */
export interface FurtherRecords<T> {
  /** Under the ids that they will have. */
  readonly fresh: readonly T[]
  /** Of each fresh one, its index in the further file. */
  readonly from: readonly number[]
  /** Ids whose records the fresh ones take the place of, also of records that were deleted since they were loaded. */
  readonly replaced: ReadonlySet<string>
  /** Of each record of the further file that says nothing new, the index of the one that says it; else −1. */
  readonly twins: Int32Array
  readonly renamed: number
}

export function* furtherRecords<T extends Identified>(
  layer: Layer<T>,
  further: Further<T>,
  rename: (record: T, id: string) => T,
): Generator<void, FurtherRecords<T>> {
  const { records, loaded = [] } = layer
  const { replaced, twins, isAll } = yield* metBy(layer, further)
  const twinOf = isAll ? () => undefined : yield* twinFinder(records, replaced)
  const taken = new Set<string>([...records, ...loaded].map(({ id }) => id))
  const isUnnamed = new Set(further.unnamed)
  const fresh: T[] = []
  const from: number[] = []
  let renamed = 0
  yield* eachInSteps(further.layer.records, (record, i) => {
    if (twins[i]! >= 0) return
    const isReplacing = !isUnnamed.has(i) && replaced.has(record.id)
    const twin = isReplacing ? undefined : twinOf(record)
    if (twin !== undefined) {
      twins[i] = twin
      return
    }
    const id = isReplacing ? record.id : freeId(record.id, taken)
    if (id !== record.id) renamed++
    taken.add(id)
    fresh.push(id === record.id ? record : rename(record, id))
    from.push(i)
  })
  return { fresh, from, replaced, twins, renamed }
}
