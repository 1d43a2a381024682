import type { Layer } from '../../province/dataset'

export interface Added<T> {
  readonly layer: Layer<T>
  readonly added: number
  /** Records that stood in the layer already, word for word: they were left out. */
  readonly same: number
  /** Records that were given another id, since theirs was taken by another record. */
  readonly renamed: number
}

/** Everything about a record but its id, which may have been made up. */
const contentOf = <T extends { readonly id: string }>({ id: _, ...content }: T) => JSON.stringify(content)

/** The first of "name", "name#2", "name#3" … that is free. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  for (let n = 2; ; n++) if (!taken.has(`${id}#${n}`)) return `${id}#${n}`
}

interface Fresh<T> {
  readonly records: readonly T[]
  /** Index in the added layer of each. */
  readonly from: readonly number[]
  readonly same: number
  readonly renamed: number
}

function freshOf<T extends { readonly id: string }>(
  layer: Layer<T>,
  more: Layer<T>,
  rename: (record: T, id: string) => T,
): Fresh<T> {
  const taken = new Set(layer.records.map(({ id }) => id as string))
  for (const { id } of layer.loaded ?? []) taken.add(id)
  const contents = new Set(layer.records.map(contentOf))
  const records: T[] = []
  const from: number[] = []
  let renamed = 0
  more.records.forEach((record, i) => {
    if (contents.has(contentOf(record))) return
    const id = freeId(record.id, taken)
    taken.add(id)
    if (id !== record.id) renamed++
    records.push(id === record.id ? record : rename(record, id))
    from.push(i)
  })
  return { records, from, same: more.records.length - records.length, renamed }
}

/** Rows of the loaded records, those of the further file behind them; left out where the first file's are not known. */
function joinedRows<T>(layer: Layer<T>, more: Layer<T>, from: readonly number[]): Int32Array | undefined {
  const { rows, loaded = layer.records } = layer
  const given = more.rows
  if ((!rows && loaded.length > 0) || !given) return undefined
  return Int32Array.from([...(rows ?? []), ...from.map((i) => given[i]!)])
}

/**
 * A layer with the records of a further file behind its own. The same record again is not doubled: it is the same where
 * everything but its id is. An id that another record has gets a number behind it, "A1#2".
 */
export function addToLayer<T extends { readonly id: string }>(
  layer: Layer<T>,
  more: Layer<T>,
  rename: (record: T, id: string) => T,
): Added<T> {
  const { records, from, same, renamed } = freshOf(layer, more, rename)
  const loaded = layer.loaded ?? layer.records
  const { rows: _, ...rest } = layer
  const rows = joinedRows(layer, more, from)
  const joined: Layer<T> = {
    ...rest,
    records: [...layer.records, ...records],
    ...(layer.loaded && { loaded: [...layer.loaded, ...records] }),
    added: [...(layer.added ?? []), { source: more.source, from: loaded.length }],
    ...(rows && { rows }),
  }
  return { layer: records.length > 0 ? joined : layer, added: records.length, same, renamed }
}
