import type { Json } from '../../base/json'
import { FLAG_WORDS, meaningOf } from '../words'

/** A site has no more stations of one technology: an operator each, some twice. */
const MOST = 20
const TICKS = new Set(['✓', '✔', '√', '●', '•', '+', 'v'])
const DASHES = new Set(['-', '–', '—', ''])

/** How many stations a cell of "2G | 3G | 4G" stands for: x, 1, a count, or nothing; null when it says none of these. */
export function cellCount(value: Json | undefined): number | null {
  if (value === undefined || value === null) return 0
  if (typeof value === 'boolean') return Number(value)
  const text = String(value).trim().toLowerCase()
  if (DASHES.has(text)) return 0
  if (TICKS.has(text)) return 1
  const count = Number(text)
  if (Number.isInteger(count)) return count >= 0 && count <= MOST ? count : null
  const flag = meaningOf(text, FLAG_WORDS)
  return flag === null ? null : Number(flag === 'yes')
}
