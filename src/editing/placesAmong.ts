interface Named {
  readonly id: string
}

/** So far ahead a record is looked for before an index of all ids is made: the stations of a site that was deleted. */
const LOOKED_AHEAD = 64

/** Indices of ids, made once per list and only where records do not follow one another as they did. */
const indices = new WeakMap<readonly Named[], ReadonlyMap<string, number>>()

function indexOf(known: readonly Named[]): ReadonlyMap<string, number> {
  const made = indices.get(known) ?? new Map(known.map(({ id }, i) => [id, i]))
  indices.set(known, made)
  return made
}

/**
 * Where each of `records` stands among `known`, by id; −1 for one that is not there. Two lists of the same records, some
 * of which were changed, left out or added, are compared in one walk.
 */
export function placesAmong(known: readonly Named[], records: readonly Named[]): Int32Array {
  const places = new Int32Array(records.length).fill(-1)
  let next = 0
  let found = 0
  records.forEach((record, i) => {
    if (found === known.length) return
    const { id } = record
    const end = Math.min(known.length, next + LOOKED_AHEAD)
    let at = next
    while (at < end && known[at] !== record && known[at]!.id !== id) at++
    if (at === end) at = indexOf(known).get(id) ?? -1
    if (at < 0) return
    places[i] = at
    next = at + 1
    found++
  })
  return places
}
