import { writtenPosition } from '../../files/written'
import type { LonLat } from '../../geometry/position'
import type { AddedSource, Layer } from '../../province/dataset'

export interface Added<T> {
  readonly layer: Layer<T>
  /** Records that are new. */
  readonly added: number
  /** Records that took the place of the one with their id. */
  readonly replaced: number
  /** Records that stood in the layer already, word for word: they were left out. */
  readonly same: number
  /** New records that were given another id, since theirs was taken by another record. */
  readonly renamed: number
  /** Where each record of the further file stands now: index into the records of the layer. */
  readonly standsAt: Int32Array
}

/** A layer that a further file holds, and which of its ids are made up. */
export interface Further<T> {
  readonly layer: Layer<T>
  /** Indices, ascending. */
  readonly unnamed: Int32Array
}

interface Identified {
  readonly id: string
}

/** As a file would have it: rounded, and null for what only says that there is nothing. */
function contentValue(key: string, value: unknown): unknown {
  if (key === 'position') return writtenPosition(value as LonLat)
  if (key !== 'extra') return value
  return Object.entries(value as object)
    .filter(([, one]) => one !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Everything about a record but its id, which may have been made up. */
const contentOf = <T extends Identified>({ id: _, ...content }: T) =>
  JSON.stringify(Object.entries(content).map(([key, value]) => [key, contentValue(key, value)]))

/** 53 bits of a text: texts with the same ones are compared. Kept instead of the texts, of which there may be 350,000. */
function fingerprintOf(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  return (b & 0x1fffff) * 0x100000000 + (a >>> 0)
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

/** Ids whose records a further file brings again, with another content: those that it gives itself, and the layer has or had. */
function* replacedBy<T extends Identified>(
  { records, loaded = [] }: Layer<T>,
  { layer: more, unnamed }: Further<T>,
): Generator<void, ReadonlySet<string>> {
  const known = new Map<string, T | null>(loaded.map(({ id }) => [id, null]))
  for (const record of records) known.set(record.id, record)
  const isUnnamed = new Set(unnamed)
  const replaced = new Set<string>()
  yield* eachInSteps(more.records, (record, i) => {
    const namesake = isUnnamed.has(i) ? undefined : known.get(record.id)
    if (namesake === undefined) return
    if (namesake === null || contentOf(namesake) !== contentOf(record)) replaced.add(record.id)
  })
  return replaced
}

/** What each record of a further file is to those that are there. */
interface Sorted<T> {
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

function* sorted<T extends Identified>(
  layer: Layer<T>,
  further: Further<T>,
  rename: (record: T, id: string) => T,
): Generator<void, Sorted<T>> {
  const { records, loaded = [] } = layer
  const replaced = yield* replacedBy(layer, further)
  const saying = new Map<number, number>()
  yield* eachInSteps(records, (record, i) => {
    if (!replaced.has(record.id)) saying.set(fingerprintOf(contentOf(record)), i)
  })
  const twinOf = (record: T): number | undefined => {
    const content = contentOf(record)
    const likely = saying.get(fingerprintOf(content))
    return likely !== undefined && contentOf(records[likely]!) === content ? likely : undefined
  }
  const taken = new Set<string>([...records, ...loaded].map(({ id }) => id))
  const isUnnamed = new Set(further.unnamed)
  const fresh: T[] = []
  const from: number[] = []
  const twins = new Int32Array(further.layer.records.length).fill(-1)
  let renamed = 0
  yield* eachInSteps(further.layer.records, (record, i) => {
    const isNamed = !isUnnamed.has(i)
    const isReplacing = isNamed && replaced.has(record.id)
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

/** Rows of the loaded records, those of the further file behind them; left out where the first file's are not known. */
function joinedRows<T extends Identified>(
  { rows, loaded, records }: Layer<T>,
  more: Layer<T>,
  { from, replaced }: Sorted<T>,
): Int32Array | undefined {
  const before = loaded ?? records
  const given = more.rows
  if ((!rows && before.length > 0) || !given) return undefined
  const kept = (rows ?? new Int32Array()).filter((_, i) => !replaced.has(before[i]!.id))
  return Int32Array.from([...kept, ...from.map((i) => given[i]!)])
}

/** Where the records of each further file begin, once those that were replaced are gone. */
function joinedSources<T extends Identified>(
  { loaded, records, added = [] }: Layer<T>,
  more: Layer<T>,
  { replaced }: Sorted<T>,
): readonly AddedSource[] {
  const before = loaded ?? records
  const keptBefore = (index: number) => before.slice(0, index).filter(({ id }) => !replaced.has(id)).length
  return [
    ...added.map(({ source, from }) => ({ source, from: keptBefore(from) })),
    { source: more.source, from: keptBefore(before.length) },
  ]
}

/** Where the records of the further file stand: the fresh ones are the last, its twins where they stood. */
function standing<T extends Identified>(
  { records }: Layer<T>,
  { fresh, from, replaced, twins }: Sorted<T>,
): Int32Array {
  const after = new Int32Array(records.length)
  let kept = 0
  for (const [i, { id }] of records.entries()) {
    after[i] = kept
    if (!replaced.has(id)) kept++
  }
  const standsAt = twins.map((twin) => (twin < 0 ? -1 : after[twin]!))
  for (let i = 0; i < fresh.length; i++) standsAt[from[i]!] = kept + i
  return standsAt
}

/**
 * A layer with the records of a further file behind its own, in steps. A record whose id the file gives, and the layer has,
 * takes the place of the one with that id. Of the others the same record again is not doubled: it is the same where
 * everything but its id is. A made-up id that another record has gets a number behind it, "A1#2".
 */
export function* addingToLayer<T extends Identified>(
  layer: Layer<T>,
  further: Further<T>,
  rename: (record: T, id: string) => T,
): Generator<void, Added<T>> {
  const found = yield* sorted(layer, further, rename)
  const { fresh, replaced, renamed } = found
  const met = layer.records.filter(({ id }) => replaced.has(id)).length
  const same = further.layer.records.length - fresh.length
  const counts = { added: fresh.length - met, replaced: met, same, renamed, standsAt: standing(layer, found) }
  if (fresh.length === 0) return { layer, ...counts }
  const withFresh = (records: readonly T[]) => [...records.filter(({ id }) => !replaced.has(id)), ...fresh]
  const { rows: _, ...rest } = layer
  const rows = joinedRows(layer, further.layer, found)
  const joined: Layer<T> = {
    ...rest,
    records: withFresh(layer.records),
    ...(layer.loaded && { loaded: withFresh(layer.loaded) }),
    added: joinedSources(layer, further.layer, found),
    ...(rows && { rows }),
  }
  return { layer: joined, ...counts }
}
