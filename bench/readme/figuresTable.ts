import type { ByStep } from '../laps'
import { STEPS } from '../ours'
import type { Result } from '../result'
import { rounded } from '../text'

/** The columns are the same whichever peers ran: a row for each rival at each scale. */
export const HEADING = [
  'scale',
  'rival',
  ...STEPS.map((step) => step.replace('_', ' ')),
  'total',
  'times ours',
]

const ROW_NAMES: Readonly<Record<string, string>> = {
  turf: 'Turf',
  kdbush_flatbush: 'kdbush, flatbush',
  geokdbush: 'geokdbush',
  geopandas: 'GeoPandas',
  geopandas_tuned: 'GeoPandas, tuned',
  postgis: 'PostGIS',
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const times = (figures: ByStep<number>) =>
  [...STEPS, 'total' as const].map((step) => {
    const ms = figures[step]
    return ms === undefined ? '-' : rounded(ms)
  })

const rowsOf = ({ scale, ours, first_call_ms, peers, ratios }: Result) => [
  [scale, '**Điểm Sóng**', ...times(ours), '1'],
  [scale, '**Điểm Sóng**, first call', ...times(first_call_ms), ''],
  ...Object.entries(peers).map(([name, figures]) => [
    scale,
    ROW_NAMES[name] ?? name,
    ...times(figures),
    rounded(ratios[name]!),
  ]),
]

function sentenceOf({ scale, counts, machine, peak_memory_mb, accuracy }: Result): string {
  const sizes = Object.entries(counts).map(([name, count]) => `${count.toLocaleString('en')} ${name}`)
  const off = accuracy ? `, worst commune ${accuracy.points.toPrecision(1)} percentage points off` : ''
  const memory = `${rounded(peak_memory_mb)} MB at most`
  return `*${scale}*: ${sizes.join(', ')}; ${memory}${off} (Node ${machine.node}, ${machine.cores} cores).`
}

/** Markdown. "Off" is the covered share of a commune against polygons of 1,024 sides by Shapely. */
export function figuresTable(results: readonly Result[]): string {
  const rule = HEADING.map((_, column) => (column < 2 ? '---' : '---:'))
  const rows = [HEADING, rule, ...results.flatMap(rowsOf)].map(line)
  return [...rows, '', ...results.map(sentenceOf)].join('\n')
}
