import type { Fill } from '../../look/fill'
import { type Commune, fullNameOf } from '../../province/commune'
import type { ProvinceReport } from '../../report/figures'
import type { Indices } from '../../session/visible'

/** A commune by its full name, and a number of it. */
export interface NamedValue {
  readonly commune: string
  readonly value: number
}

/** What is to be seen on the map at a glance. */
export interface MapSummary {
  /** Communes that the filters leave. */
  readonly communes: number
  /** Of the fill, among those; null where none has a value. Of equal ones the first. */
  readonly lowest: NamedValue | null
  readonly highest: NamedValue | null
  readonly deadZones: number
  /** Communes with the most of these dead zones, most first; at most three. */
  readonly mostDeadZones: readonly NamedValue[]
}

const MOST_NAMED = 3

/** How many of the villages lie in each commune. Those in no commune count nowhere. */
function countByCommune(report: ProvinceReport, villages: Indices): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const village of villages) {
    const commune = report.villages.commune[village] ?? -1
    if (commune >= 0) counts.set(commune, (counts.get(commune) ?? 0) + 1)
  }
  return counts
}

/** `visible`: indices into `communes`; `deadZones`: into the dataset's villages. Both are what the filters leave. */
export function mapSummaryOf(
  report: ProvinceReport,
  communes: readonly Commune[],
  visible: Indices,
  deadZones: Indices,
  fill: Fill,
): MapSummary {
  const named = (i: number, value: number): NamedValue[] => {
    const commune = communes[i]
    return commune ? [{ commune: fullNameOf(commune), value }] : []
  }
  const byFill = visible
    .flatMap((i) => {
      const figures = report.communes[i]
      const value = figures ? fill.valueOf(figures) : null
      return value === null ? [] : named(i, value)
    })
    .sort((a, b) => a.value - b.value)
  const byDeadZones = [...countByCommune(report, deadZones)]
    .flatMap(([i, count]) => named(i, count))
    .sort((a, b) => b.value - a.value)
  return {
    communes: visible.length,
    lowest: byFill[0] ?? null,
    highest: byFill.find(({ value }) => value === byFill.at(-1)?.value) ?? null,
    deadZones: deadZones.length,
    mostDeadZones: byDeadZones.slice(0, MOST_NAMED),
  }
}
