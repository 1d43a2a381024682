import type { Format } from '../shared/format'

const DIGITS = 2
const rounded = (value: number) => Math.round(value * 10 ** DIGITS)

/**
 * A ratio of distance to reach with two decimals. One that would round to the edge of reach says on which side of it it
 * lies: a ratio of 1.004 is a gap, and a mere "1,00" would not look like one.
 */
export function ratioText(ratio: number, edge: number, f: Format): string {
  const text = f.decimal(ratio, DIGITS)
  if (ratio === edge || rounded(ratio) !== rounded(edge)) return text
  return ratio > edge ? `>\u202f${text}` : `<\u202f${text}`
}
