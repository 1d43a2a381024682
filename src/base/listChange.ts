/** What came and went between two lists. */
export interface ListChange {
  /** Indices into the list before, ascending. */
  readonly removed: Int32Array
  /** Indices into the list after, ascending. */
  readonly added: Int32Array
}

/** So far ahead an item is looked for: longer runs that went count as changed one by one. */
const LOOKED_AHEAD = 64

/** How many items stand before `item` from an index on; −1 where it is not near. */
function stepsTo<T>(list: readonly T[], from: number, item: T): number {
  const end = Math.min(list.length, from + LOOKED_AHEAD)
  for (let i = from; i < end; i++) if (list[i] === item) return i - from
  return -1
}

/** Numbers from `from` on, `count` of them. */
const run = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i)

/**
 * The items of one list that are not the very same in the other, found in one walk; null where there are more than `most`.
 * An item that stands elsewhere goes and comes.
 */
export function listChange<T>(before: readonly T[], after: readonly T[], most: number): ListChange | null {
  const removed: number[] = []
  const added: number[] = []
  for (let i = 0, j = 0; i < before.length || j < after.length; ) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      i++
      j++
      continue
    }
    const went = j < after.length ? stepsTo(before, i, after[j]!) : before.length - i
    const came = i < before.length ? stepsTo(after, j, before[i]!) : after.length - j
    // Of two that are strange to each other one went and one came.
    const [goes, comes] = went > 0 ? [went, 0] : came > 0 ? [0, came] : [1, 1]
    if (removed.length + added.length + goes + comes > most) return null
    removed.push(...run(i, goes))
    added.push(...run(j, comes))
    i += goes
    j += comes
  }
  return { removed: Int32Array.from(removed), added: Int32Array.from(added) }
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
