import type { Agreement } from './agreement'
import { disagreements } from './agreement'
import type { GrowthLine } from './growth'
import type { StepOrTotal } from './laps'
import { STEPS } from './ours'
import type { Result } from './result'
import type { Spread } from './statistics'

const LINES: readonly StepOrTotal[] = [...STEPS, 'total']

/** Three figures are what a shared machine can promise. */
export const rounded = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)

const ms = (value: number | undefined) => (value === undefined ? '–' : rounded(value))
const spread = (range: Spread | undefined) => (range ? `${rounded(range[0])}–${rounded(range[1])}` : '')

/** Columns as wide as their widest cell, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!)
  return rows.map((row) => `  ${row.map(cell).join('  ')}`.trimEnd()).join('\n')
}

function timesTable({ ours, first_call_ms, peers, spread_ms }: Result): string {
  const names = Object.keys(peers)
  const heading = ['ms', 'ours', '(spread)', 'first call', ...names.flatMap((name) => [name, '×'])]
  const lines = LINES.map((step) => [
    step,
    ms(ours[step]),
    spread(spread_ms.ours[step]),
    ms(first_call_ms[step]),
    ...names.flatMap((name) => {
      const peer = peers[name]![step]
      return [ms(peer), step === 'total' || peer === undefined ? '' : rounded(peer / ours[step]!)]
    }),
  ])
  return table([heading, ...lines])
}

const ratioLine = ({ ratios }: Result) =>
  Object.entries(ratios)
    .map(([name, ratio]) => `${rounded(ratio)} × ${name}`)
    .join(', ')

const FIGURES = {
  places_in_another_commune: (value: number) => `${value} places in another commune`,
  places_only_ours: (value: number) => `${value} places just outside all communes that only ours placed`,
  villages_covered: (value: number) => `${value} villages covered`,
  villages_covered_otherwise: (value: number) => `${value} of them otherwise`,
  station_km_relative: (value: number) => `nearest station within ${(100 * value).toPrecision(2)} %`,
  postal_km_relative: (value: number) => `nearest postal point within ${(100 * value).toPrecision(2)} %`,
  area_worst_points: (value: number) => `a commune's area within ${value.toFixed(3)} points`,
  area_mean_points: (value: number) => `on average ${value.toFixed(4)}`,
} satisfies Record<keyof Agreement, (value: number) => string>

function agreementLine(name: string, agreement: Agreement): string {
  const figures = Object.keys(FIGURES) as (keyof Agreement)[]
  const told = figures.flatMap((figure) => {
    const value = agreement[figure]
    return value === undefined ? [] : [FIGURES[figure](value)]
  })
  const wrong = disagreements(agreement)
  const verdict = wrong.length === 0 ? 'same answers' : `NOT THE SAME (${wrong.join(', ')})`
  return `  ${name}: ${verdict}: ${told.join(', ')}`
}

/** A scale for people. */
export function resultText(result: Result): string {
  const { scale, counts, accuracy, agreement, changes, peak_memory_mb, rounds } = result
  const sizes = Object.entries(counts).map(([name, count]) => `${count.toLocaleString('en')} ${name}`)
  return [
    `${scale}: ${sizes.join(', ')}`,
    timesTable(result),
    `  faster, over the steps that both do: ${ratioLine(result) || 'no peer ran'}`,
    `  rounds: ${Object.entries(rounds)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
    ...Object.entries(changes).map(([name, time]) => `  ${name}: ${rounded(time)} ms`),
    `  peak memory of ours: ${Math.round(peak_memory_mb)} MB`,
    ...(accuracy
      ? [`  against 1,024-gons of Shapely: worst commune ${accuracy.points.toPrecision(2)} percentage points`]
      : []),
    ...Object.entries(agreement).map(([name, figures]) => agreementLine(name, figures)),
    '',
  ].join('\n')
}

export function growthText(lines: readonly GrowthLine[]): string {
  const rows = lines.map(({ scale, n, total_ms, ns_per_n_log_n, peak_memory_mb }) => [
    scale,
    n.toLocaleString('en'),
    rounded(total_ms),
    rounded(ns_per_n_log_n),
    rounded(peak_memory_mb),
  ])
  return `growth, warm, ours alone\n${table([['', 'n', 'total ms', 'ns / (n log₂ n)', 'MB'], ...rows])}\n`
}
