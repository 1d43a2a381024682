import { KNOWN_OPERATORS, type Station, type Technology } from '../province/station'
import { aboutRecords, type CheckedLayer, eachInSteps } from './checkedLayer'
import { isAfter } from './date'
import type { Finding } from './finding'

/**
 * Beyond these a cell must be set up in a special way, in km. 2G: the timing advance of GSM has 64 steps of one bit, 48/13 µs
 * (coding: GSM 04.18), there and back: 63 · 48/13 µs · c/2 = 34.9 km. 4G: the common random-access preamble, format 0, takes
 * 3,168 + 24,576 of the 30,720 Ts of its millisecond (3GPP TS 36.211 table 5.7.1-1), which leaves 96.9 µs there and back,
 * 14.5 km. Ours, by likeness: 5G as 4G, whose long preamble it has too; 3G, which has no such end, as the 2G on its masts.
 */
export const USUAL_LIMIT_KM: Readonly<Record<Technology, number>> = {
  '2G': 35,
  '3G': 35,
  '4G': 14.5,
  '5G': 14.5,
}

function* oddities(checked: CheckedLayer<Station>, i: number, today: string): Generator<Finding> {
  const { technology, reachKm, status, onAir } = checked.records[i]!
  const limitKm = USUAL_LIMIT_KM[technology]
  if (reachKm !== null && reachKm > limitKm) {
    const about = { column: 'reach_km', found: String(reachKm), expected: `≤ ${limitKm}` }
    yield { ...aboutRecords(checked, [i], 'worth-a-look', about), kind: 'reach-too-long', limitKm }
  }
  if (status === 'active' && onAir !== null && isAfter(onAir, today)) {
    const about = { column: 'on_air', found: onAir, expected: `≤ ${today}` }
    yield { ...aboutRecords(checked, [i], 'worth-a-look', about), kind: 'date-in-future' }
  }
}

const isKnown = (operator: string) => (KNOWN_OPERATORS as readonly string[]).includes(operator)

/** One for each name that is no operator's. */
function* unknownOperators(checked: CheckedLayer<Station>): Generator<void, Finding[]> {
  const rowsOf = new Map<string, number[]>()
  yield* eachInSteps(checked.records.length, (i) => {
    const { operator } = checked.records[i]!
    if (isKnown(operator)) return
    const rows = rowsOf.get(operator)
    if (rows) rows.push(i)
    else rowsOf.set(operator, [i])
  })
  const expected = KNOWN_OPERATORS.join(', ')
  return [...rowsOf].map(([operator, rows]) => ({
    ...aboutRecords(checked, rows, 'worth-a-look', { column: 'operator', found: operator, expected }),
    kind: 'unknown-operator' as const,
  }))
}

/** Values of a station that its technology or the calendar speaks against. `today` is an ISO date. */
export function* stationValueFindings(
  checked: CheckedLayer<Station>,
  today: string,
): Generator<void, Finding[]> {
  const findings: Finding[] = []
  yield* eachInSteps(checked.records.length, (i) => {
    findings.push(...oddities(checked, i, today))
  })
  return [...findings, ...(yield* unknownOperators(checked))]
}
