const DAY_MONTH_YEAR = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/

/** Day/month/year or month/year, as Vietnamese files write it, turned round; any other text as it is. */
export function isoDate(text: string): string {
  const [, onlyMonth, itsYear] = MONTH_YEAR.exec(text) ?? []
  if (onlyMonth && Number(onlyMonth) >= 1 && Number(onlyMonth) <= 12)
    return `${itsYear}-${onlyMonth.padStart(2, '0')}`
  const [, day, month, year] = DAY_MONTH_YEAR.exec(text) ?? []
  if (!day || !month || !year || Number(month) > 12 || Number(day) > 31) return text
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
