import { fold } from '../base/fold'
import { aboutRecords, type CheckedLayer, type PointRecord, RECORDS_A_STEP } from './checkedLayer'
import type { FindingOf } from './finding'

/** A running number is no property of what the row is about. */
const RUNNING_NUMBERS = new Set(['stt', 'tt', 'sott'])

/** Everything that a record says, but for what numbers it. */
function saying({ id: _, extra, ...rest }: PointRecord): string {
  const said = Object.entries(extra).filter(([heading]) => !RUNNING_NUMBERS.has(fold(heading)))
  return JSON.stringify([rest, said])
}

export interface Told {
  readonly identical: readonly FindingOf<'identical'>[]
  /** The first of each set of identical records. */
  readonly different: readonly number[]
}

/** Tells records that say the same thing from those that are only near each other. */
export function* identicalAmong(checked: CheckedLayer, rows: readonly number[]): Generator<void, Told> {
  const bySaying = new Map<string, number[]>()
  for (const [i, row] of rows.entries()) {
    if (i % RECORDS_A_STEP === RECORDS_A_STEP - 1) yield
    const said = saying(checked.records[row]!)
    const same = bySaying.get(said)
    if (same) same.push(row)
    else bySaying.set(said, [row])
  }
  const sets = [...bySaying.values()]
  return {
    different: sets.map((set) => set[0]!),
    identical: sets
      .filter((set) => set.length > 1)
      .map((set) => ({ ...aboutRecords(checked, set, 'must-see'), kind: 'identical' })),
  }
}
