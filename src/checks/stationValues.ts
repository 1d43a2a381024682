import { KNOWN_OPERATORS, type Station, type Technology } from '../province/station'
import { aboutRecords, type CheckedLayer, eachInSteps } from './checkedLayer'
import { isAfter } from './date'
import type { Finding } from './finding'

/**
 * Beyond these a cell must be set up in a special way, in km: GSM's timing advance ends at 63 · 550 m = 35 km (3GPP
 * TS 45.010 §5.6); LTE's and NR's common preamble format 0 leaves 97 µs, 14.5 km (TS 36.211 table 5.7.1-1). WCDMA has
 * no such end of its own: it is taken with the GSM it shares masts with.
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
