import type { Village } from '../province/village'
import { chainsOf, groupsOf, joinNear, spreadM } from './chains'
import { aboutRecords, type CheckedLayer } from './checkedLayer'
import type { Finding } from './finding'
import { grouped } from './grouped'
import { identicalAmong } from './identical'
import { villageNameKey } from './placeName'

/** Hall and centre of one village may be taken for its point: farther apart are two villages of one name. */
const SAME_VILLAGE_M = 500

function* findingsAmong(checked: CheckedLayer<Village>, rows: readonly number[]): Generator<void, Finding[]> {
  const { identical, different } = yield* identicalAmong(checked, rows)
  if (different.length < 2) return [...identical]
  const about = { column: 'name', found: checked.records[different[0]!]!.name }
  return [
    ...identical,
    {
      ...aboutRecords(checked, different, 'worth-a-look', about),
      kind: 'same-village',
      metres: spreadM((row) => checked.records[row]!.position, different),
    },
  ]
}

/** Villages of one name in one commune within 500 m of each other. */
export function* sameVillageFindings(checked: CheckedLayer<Village>): Generator<void, Finding[]> {
  const { records, communeOf } = checked
  const chains = chainsOf(records.length)
  const findings: Finding[] = []
  const communeAndName = (row: number) => {
    const name = villageNameKey(records[row]!.name)
    return name === '' ? null : `${communeOf[row]} ${name}`
  }
  for (const alike of yield* grouped(records.length, communeAndName)) {
    yield* joinNear((row) => records[row]!.position, alike, SAME_VILLAGE_M, chains)
    for (const rows of groupsOf(chains, alike)) findings.push(...(yield* findingsAmong(checked, rows)))
  }
  return findings
}
