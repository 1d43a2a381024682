import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScaleName } from '../../src/sample/scales'

const HEADING = 'covered_percent'
/** Rounded to 0.00001 percentage points: the bar is 0.05. */
const DECIMALS = 5

const fixtureOf = (scale: ScaleName) =>
  join(import.meta.dirname, `../../test/fixtures/covered-by-1024-gons-${scale}.csv`)

/** A line per commune, in the order of the scale. */
export function keepShares(scale: ScaleName, shares: Float64Array): void {
  const lines = Array.from(shares, (share) => String(Number((100 * share).toFixed(DECIMALS))))
  writeFileSync(fixtureOf(scale), [HEADING, ...lines, ''].join('\n'))
}

/** Shares 0 to 1; null for a scale that none are kept for. */
export function keptShares(scale: ScaleName): Float64Array | null {
  const path = fixtureOf(scale)
  if (!existsSync(path)) return null
  const [heading, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  if (heading !== HEADING) throw new Error(`${path} should begin with ${HEADING}`)
  return Float64Array.from(lines, (line) => Number(line) / 100)
}
