import { compareNames, type SortValue } from './sortRows'

/** So many rows are looked at between two chances for everything else. */
const STEP = 2000

/** Sorts in place and stably; a step after each run of comparisons. */
function* mergeSorted(
  order: Int32Array,
  compare: (a: number, b: number) => number,
): Generator<void, Int32Array> {
  let from = order
  let to: Int32Array = new Int32Array(order.length)
  let work = 0
  for (let width = 1; width < order.length; width *= 2) {
    for (let start = 0; start < order.length; start += 2 * width) {
      merge(from, to, start, width, compare)
      work += 2 * width
      if (work < STEP) continue
      work = 0
      yield
    }
    const done = to
    to = from
    from = done
  }
  return from
}

function merge(
  from: Int32Array,
  to: Int32Array,
  start: number,
  width: number,
  compare: (a: number, b: number) => number,
): void {
  const middle = Math.min(start + width, from.length)
  const end = Math.min(start + 2 * width, from.length)
  let [left, right] = [start, middle]
  for (let at = start; at < end; at++) {
    const takesLeft = left < middle && (right >= end || compare(from[left]!, from[right]!) <= 0)
    to[at] = takesLeft ? from[left++]! : from[right++]!
  }
}

/** Of each row a number that sorts as its value does: names are compared once for each different one. NaN for none. */
function* sortKeys(rows: Int32Array, sortedBy: (row: number) => SortValue): Generator<void, Float64Array> {
  const keys = new Float64Array(rows.length).fill(Number.NaN)
  const names = new Map<string, number>()
  const nameOfRow = new Int32Array(rows.length).fill(-1)
  for (let i = 0; i < rows.length; i++) {
    const value = sortedBy(rows[i]!)
    if (typeof value === 'number') keys[i] = value
    else if (value !== null) {
      if (!names.has(value)) names.set(value, names.size)
      nameOfRow[i] = names.get(value)!
    }
    if (i % STEP === 0) yield
  }
  const texts = [...names.keys()]
  const byName = yield* mergeSorted(Int32Array.from(texts.keys()), (a, b) =>
    compareNames(texts[a]!, texts[b]!),
  )
  const rank = new Int32Array(texts.length)
  byName.forEach((name, at) => {
    rank[name] = at
  })
  for (let i = 0; i < rows.length; i++) if (nameOfRow[i]! >= 0) keys[i] = rank[nameOfRow[i]!]!
  return keys
}

function* matching(rows: number, keeps: ((row: number) => boolean) | null): Generator<void, Int32Array> {
  if (!keeps) return Int32Array.from({ length: rows }, (_, row) => row)
  const kept: number[] = []
  for (let row = 0; row < rows; row++) {
    if (keeps(row)) kept.push(row)
    if (row % STEP === 0) yield
  }
  return Int32Array.from(kept)
}

export interface RowOrder {
  /** How many rows there are before any is left out. */
  readonly rows: number
  /** Which rows stay; null for all. */
  readonly keeps: ((row: number) => boolean) | null
  /** What is sorted by; null leaves the rows as they stand. */
  readonly sortedBy: ((row: number) => SortValue) | null
  readonly descending: boolean
}

/**
 * The rows of a table by number, filtered and sorted: rows without a value stand last either way, equal rows as they
 * stood. In steps, so that a table of a third of a million rows keeps nobody from doing anything else meanwhile.
 */
export function* rowOrder({
  rows,
  keeps,
  sortedBy,
  descending,
}: RowOrder): Generator<void, readonly number[]> {
  const kept = yield* matching(rows, keeps)
  if (!sortedBy) return descending ? Array.from(kept).reverse() : Array.from(kept)
  const keys = yield* sortKeys(kept, sortedBy)
  const sign = descending ? -1 : 1
  const byKey = (a: number, b: number) => {
    const [left, right] = [keys[a]!, keys[b]!]
    if (left === right) return 0
    if (Number.isNaN(left) || Number.isNaN(right))
      return Number(Number.isNaN(left)) - Number(Number.isNaN(right))
    return left < right ? -sign : sign
  }
  const order = yield* mergeSorted(Int32Array.from(kept.keys()), byKey)
  return Array.from(order, (i) => kept[i]!)
}
