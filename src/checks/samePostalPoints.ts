import { fold } from '../base/fold'
import { SAME_ADDRESS_M } from '../postal/addresses'
import type { PostalPoint } from '../province/postalPoint'
import { type Chains, chainsOf, groupsOf, joinNear, spreadM } from './chains'
import { aboutRecords, type CheckedLayer } from './checkedLayer'
import type { Finding, FindingOf } from './finding'
import { grouped } from './grouped'
import { identicalAmong } from './identical'
import { saidPlaceReader } from './saidPlace'

const hasTwoOfOneKind = (points: readonly PostalPoint[]) =>
  new Set(points.map(({ kind }) => kind)).size < points.length

/** The first names, as many as a line holds. */
const NAMES_SHOWN = 4
const namesOf = (points: readonly PostalPoint[]) =>
  [
    ...points.slice(0, NAMES_SHOWN).map(({ name }) => name),
    ...(points.length > NAMES_SHOWN ? ['…'] : []),
  ].join('; ')

/** A letter box at the door of a post office is as it should be: only two of one kind are worth a look. */
function* atOnePlace(
  checked: CheckedLayer<PostalPoint>,
  rows: readonly number[],
): Generator<void, Finding[]> {
  const { identical, different } = yield* identicalAmong(checked, rows)
  if (different.length < 2) return [...identical]
  const points = different.map((row) => checked.records[row]!)
  const samePlace: FindingOf<'same-place'> = {
    ...aboutRecords(checked, different, hasTwoOfOneKind(points) ? 'worth-a-look' : 'told', {
      found: namesOf(points),
      treatment: 'counted-once',
    }),
    kind: 'same-place',
    metres: spreadM((row) => checked.records[row]!.position, different),
  }
  return [...identical, samePlace]
}

/** One address, but places farther apart than the figures take for one: they count each. */
function* sameAddress(
  checked: CheckedLayer<PostalPoint>,
  chains: Chains,
): Generator<void, FindingOf<'same-address'>[]> {
  const said = saidPlaceReader()
  const addressOf = (row: number) => said(checked.records[row]!.extra).address
  const key = (row: number) => {
    const address = fold(addressOf(row)?.text ?? '')
    return address === '' ? null : `${checked.communeOf[row]} ${address}`
  }
  const groups = yield* grouped(checked.records.length, key)
  return groups.flatMap((group): FindingOf<'same-address'>[] => {
    const byPlace = new Map<number, number>()
    for (const row of group) if (!byPlace.has(chains.rootOf(row))) byPlace.set(chains.rootOf(row), row)
    const apart = [...byPlace.values()]
    if (apart.length < 2) return []
    const address = addressOf(apart[0]!)!
    const about = { column: address.heading, found: address.text }
    return [
      {
        ...aboutRecords(checked, apart, 'worth-a-look', about),
        kind: 'same-address',
        metres: spreadM((row) => checked.records[row]!.position, apart),
      },
    ]
  })
}

/** Postal points within 30 m of each other, which count once, and those that give one address, but lie apart. */
export function* samePostalFindings(checked: CheckedLayer<PostalPoint>): Generator<void, Finding[]> {
  const { records } = checked
  const chains = chainsOf(records.length)
  const all = records.map((_, row) => row)
  yield* joinNear((row) => records[row]!.position, all, SAME_ADDRESS_M, chains)
  const findings: Finding[] = []
  for (const rows of groupsOf(chains, all)) {
    yield
    findings.push(...(yield* atOnePlace(checked, rows)))
  }
  return [...findings, ...(yield* sameAddress(checked, chains))]
}
