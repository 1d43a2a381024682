/** What came and went between two lists. */
export interface ListChange {
  /** Indices into the list before, ascending. */
  readonly removed: Int32Array
  /** Indices into the list after, ascending. */
  readonly added: Int32Array
}

const indicesWhere = <T>(items: readonly T[], from: number, isMeant: (item: T) => boolean) =>
  Int32Array.from(items.flatMap((item, i) => (isMeant(item) ? [from + i] : [])))

/**
 * The items of one list that are not the very same in the other. Lists that differ in one place are compared in one walk.
 * Null where an item that stayed stands in another order, or stands twice.
 */
export function listChange<T>(before: readonly T[], after: readonly T[]): ListChange | null {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let tail = 0
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const [old, now] = [before.slice(start, before.length - tail), after.slice(start, after.length - tail)]
  const [were, are] = [new Set(old), new Set(now)]
  if (were.size < old.length || are.size < now.length) return null
  const stayed = now.filter((item) => were.has(item))
  if (!old.filter((item) => are.has(item)).every((item, i) => item === stayed[i])) return null
  return {
    removed: indicesWhere(old, start, (item) => !are.has(item)),
    added: indicesWhere(now, start, (item) => !were.has(item)),
  }
}

/** For each index into the list before, where that item stands after; −1 for what is gone. */
export function placesAfter({ removed, added }: ListChange, before: number): Int32Array {
  const places = new Int32Array(before).fill(-1)
  let [place, r, a] = [0, 0, 0]
  for (let i = 0; i < before; i++) {
    if (removed[r] === i) {
      r++
      continue
    }
    while (added[a] === place) {
      a++
      place++
    }
    places[i] = place++
  }
  return places
}
