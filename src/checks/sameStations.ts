import { SAME_ADDRESS_M } from '../postal/addresses'
import type { Station } from '../province/station'
import { chainsOf, groupsOf, joinNear, spreadM } from './chains'
import { aboutRecords, type CheckedLayer } from './checkedLayer'
import type { Finding } from './finding'
import { grouped } from './grouped'
import { identicalAmong } from './identical'

/** Two measurements of one mast differ by as much as two of one door. */
export const SAME_SITE_M = SAME_ADDRESS_M

const kindOf = ({ operator, technology, bandMhz }: Station) => `${operator} ${technology} ${bandMhz ?? ''}`

function* findingsAmong(checked: CheckedLayer<Station>, rows: readonly number[]): Generator<void, Finding[]> {
  const { identical, different } = yield* identicalAmong(checked, rows)
  if (different.length < 2) return [...identical]
  const { operator, technology, bandMhz } = checked.records[different[0]!]!
  return [
    ...identical,
    {
      ...aboutRecords(checked, different, 'worth-a-look', {
        found: [operator, technology, bandMhz === null ? '' : `${bandMhz} MHz`].filter(Boolean).join(' · '),
      }),
      kind: 'same-station',
      metres: spreadM((row) => checked.records[row]!.position, different),
    },
  ]
}

/** Stations of one operator, technology and band that share a site, or stand within 30 m of each other. */
export function* sameStationFindings(checked: CheckedLayer<Station>): Generator<void, Finding[]> {
  const { records } = checked
  const chains = chainsOf(records.length)
  const findings: Finding[] = []
  const siteAndKind = (row: number) => `${records[row]!.siteId} ${kindOf(records[row]!)}`
  for (const atSite of yield* grouped(records.length, siteAndKind)) {
    for (const row of atSite) chains.join(atSite[0]!, row)
  }
  for (const alike of yield* grouped(records.length, (row) => kindOf(records[row]!))) {
    yield* joinNear((row) => records[row]!.position, alike, SAME_SITE_M, chains)
    for (const rows of groupsOf(chains, alike)) {
      yield
      findings.push(...(yield* findingsAmong(checked, rows)))
    }
  }
  return findings
}
