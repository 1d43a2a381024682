import type { Json } from '../base/json'

const LONGEST = 80

/** What stood in a file, as one short line for a list of issues. Nested values are only named: they may be huge. */
export function shortened(value: Json | undefined): string | null {
  if (value === undefined || value === null) return null
  const text = typeof value === 'object' ? (Array.isArray(value) ? '[…]' : '{…}') : String(value)
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}
