const DAY_MS = 86_400_000
const MINUTES = 24 * 60
/** Day 1 is 1 January 1900, and a 29 February 1900 that never was is day 60: from there on the count starts a day earlier. */
const LEAP_DAY_THAT_NEVER_WAS = 60

const twoDigits = (value: number) => String(value).padStart(2, '0')

function dayOf(serial: number, is1904: boolean): string | null {
  const days = Math.floor(serial)
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < LEAP_DAY_THAT_NEVER_WAS ? 31 : 30)
  const date = new Date(start + days * DAY_MS)
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10)
}

/** A workbook's count of days as ISO date, or as "07:30" where it is less than one; null where no calendar has it. */
export function momentText(serial: number, is1904: boolean): string | null {
  if (serial < 0) return null
  if (serial >= 1) return dayOf(serial, is1904)
  const minutes = Math.round(serial * MINUTES) % MINUTES
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}
