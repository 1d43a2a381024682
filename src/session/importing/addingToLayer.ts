import type { AddedSource, Layer } from '../../province/dataset'
import { type Further, type FurtherRecords, furtherRecords } from './furtherRecords'
import type { Identified } from './sameRecord'

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

/** Rows of the loaded records, those of the further file behind them; left out where the first file's are not known. */
function joinedRows<T extends Identified>(
  { rows, loaded, records }: Layer<T>,
  more: Layer<T>,
  { from, replaced }: FurtherRecords<T>,
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
  { replaced }: FurtherRecords<T>,
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
  { fresh, from, replaced, twins }: FurtherRecords<T>,
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
  const found = yield* furtherRecords(layer, further, rename)
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
