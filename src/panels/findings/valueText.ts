import type { Format } from '../shared/format'

/** "≤ 14.5" as "≤ 14,5", "≤ 2026-07-01" as "≤ 1/7/2026": what a check found or expected, as people of the language write it. */
export function valueText(value: string, of: 'number' | 'date', f: Format): string {
  const [, sign = '', bare = ''] = /^([≤≥] )?(.*)$/.exec(value) ?? []
  if (of === 'date') return sign + f.date(bare)
  const number = Number(bare)
  return Number.isFinite(number) && bare !== '' ? sign + f.short(number, 3) : value
}
