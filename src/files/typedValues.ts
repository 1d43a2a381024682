import { err, ok, type Result } from '../base/result'
import type { LonLat } from '../geometry/position'
import { pairOf } from './coordinates/tablePoints'
import { NUMBER_RULES, type NumberFieldName } from './fieldRules'
import { isoDate } from './isoDate'
import { numberStyleOf, parseNumber } from './numberStyle'
import { placingOf } from './placing'
import { inUnitOf, splitUnit } from './unit'

/** What a field of a form cannot take. */
export type TypedFault = 'not-a-number' | 'out-of-range' | 'not-a-date' | 'not-a-position' | 'nowhere'

/** A number as somebody types it: "2,5", "2.5", "2.500 m" for a field in km. Blank is no value. */
export function typedNumber(text: string, field: NumberFieldName): Result<number | null, TypedFault> {
  if (text.trim() === '') return ok(null)
  const { nature, least, most } = NUMBER_RULES[field]
  const { number, unit } = splitUnit(text.trim())
  const parsed = parseNumber(number, numberStyleOf([number], unit === 'm' ? 'count' : nature))
  if (parsed === null) return err('not-a-number')
  const value = inUnitOf(field, '', unit, parsed)
  return value >= least && value <= most ? ok(value) : err('out-of-range')
}

const ISO = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** Whether the calendar has that day; a year or a month alone may stand for one that is not known better. */
function isInCalendar(iso: string): boolean {
  const [year, month = 1, day = 1] = iso.split('-').map(Number)
  const at = new Date(Date.UTC(year!, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
}

/** A day (30/6/2024 or 2024-06-30), a month (2024-06) or a year, as ISO writes it. Blank is no value. */
export function typedDate(text: string): Result<string | null, TypedFault> {
  if (text.trim() === '') return ok(null)
  const iso = isoDate(text.trim())
  return ISO.test(iso) && isInCalendar(iso) ? ok(iso) : err('not-a-date')
}

/**
 * WGS-84 degrees of a pair in any of the spellings that files come in: decimal degrees, degrees with minutes and seconds,
 * metres of VN-2000 whose meridian is told by the province. "nowhere": degrees that no place has, metres of no system.
 */
export async function typedPosition(text: string): Promise<Result<LonLat, TypedFault>> {
  const pair = pairOf(text.trim())
  if (!pair) return err('not-a-position')
  const { place } = await placingOf({ kind: 'auto' }, [pair], [])
  const placed = place(...pair)
  return placed.ok ? ok(placed.value.position) : err('nowhere')
}
