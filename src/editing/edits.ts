import { placesAmong } from './placesAmong'

/**
 * Records told by those that the files gave: `runs` holds pairs [from, count]; `count` records of the loaded ones from
 * index `from`, or, where `from` is -1, the next `count` of `own`.
 */
export interface Edits<T> {
  readonly runs: Int32Array<ArrayBuffer>
  readonly own: readonly T[]
}

interface Named {
  readonly id: string
}

const OWN = -1

/**
 * How `records` come from `loaded`, told by reference: a record that is as it was costs one comparison. Edited records
 * stand in the place of what they were and added ones at the end; one that came to stand before its turn is told as an
 * own one, with the same content.
 */
export function editsOf<T extends Named>(records: readonly T[], loaded: readonly T[]): Edits<T> {
  const runs: number[] = []
  const own: T[] = []
  const places = placesAmong(loaded, records)
  let next = 0
  records.forEach((record, i) => {
    const at = places[i]!
    const isInTurn = at >= next
    const from = isInTurn && loaded[at] === record ? at : OWN
    const last = runs.length - 2
    const expected = runs[last] === OWN ? OWN : runs[last]! + runs[last + 1]!
    if (from === expected) runs[last + 1]!++
    else runs.push(from, 1)
    if (from === OWN) own.push(record)
    if (isInTurn) next = at + 1
  })
  return { runs: Int32Array.from(runs), own }
}

/** The records again; null where the edits are not of these loaded records. */
export function withEdits<T>(loaded: readonly T[], { runs, own }: Edits<T>): readonly T[] | null {
  const records: T[] = []
  let [next, past] = [0, 0]
  for (let i = 0; i + 1 < runs.length; i += 2) {
    const [from, count] = [runs[i]!, runs[i + 1]!]
    const [source, start] = from === OWN ? [own, next] : [loaded, from]
    // Runs only go forward: a few numbers that were made up could else ask for any number of records.
    if (start < 0 || count < 0 || start + count > source.length || (from !== OWN && from < past)) return null
    for (let at = start; at < start + count; at++) records.push(source[at]!)
    if (from === OWN) next += count
    else past = from + count
  }
  return next === own.length ? records : null
}
