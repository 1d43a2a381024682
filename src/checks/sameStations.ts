import { SAME_ADDRESS_M } from '../postal/addresses'
import type { Station } from '../province/station'
import { chainsOf, groupsOf, joinNear, spreadM } from './chains'
import { aboutRecords, type CheckedLayer } from './checkedLayer'
import type { Finding } from './finding'
import { grouped } from './grouped'
import { identicalAmong } from './identical'

/** Two measurements of one mast differ by as much as two of one door. */
export const SAME_SITE_M = SAME_ADDRESS_M

const kindOf = ({ operator, technology }: Station) => `${operator} ${technology}`

/** Of stations at one place those that may be one: of one band, or all where a band is not known. */
function* ofOneBand(
  records: readonly Station[],
  rows: readonly number[],
): Generator<void, readonly (readonly number[])[]> {
  if (rows.some((row) => records[row]!.bandMhz === null)) return [rows]
  const groups = yield* grouped(rows.length, (i) => String(records[rows[i]!]!.bandMhz))
  return groups.map((group) => group.map((i) => rows[i]!))
}

/** What they have in common. */
function nameOf(stations: readonly Station[]): string {
  const { operator, technology, bandMhz } = stations[0]!
  const isOneBand = bandMhz !== null && stations.every((station) => station.bandMhz === bandMhz)
  return [operator, technology, isOneBand ? `${bandMhz} MHz` : ''].filter(Boolean).join(' · ')
}

function* findingsAmong(checked: CheckedLayer<Station>, rows: readonly number[]): Generator<void, Finding[]> {
  const { identical, different } = yield* identicalAmong(checked, rows)
  if (different.length < 2) return [...identical]
  return [
    ...identical,
    {
      ...aboutRecords(checked, different, 'worth-a-look', {
        found: nameOf(different.map((row) => checked.records[row]!)),
      }),
      kind: 'same-station',
      metres: spreadM((row) => checked.records[row]!.position, different),
    },
  ]
}

/**
 * Stations of one operator, technology and band that share a site, or stand within 30 m of each other. A band that is not
 * known may be any: a list without bands is held against one with them.
 */
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
      for (const likely of yield* ofOneBand(records, rows))
        findings.push(...(yield* findingsAmong(checked, likely)))
    }
  }
  return findings
}
