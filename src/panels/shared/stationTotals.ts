import { type Station, TECHNOLOGIES, type Technology } from '../../province/station'
import { memo } from '../../session/memo'

/** What a dataset holds of one technology. */
export interface TechnologyTotal {
  readonly stations: number
  /** With a reach of their own in the file. */
  readonly declared: number
}

export interface StationTotals {
  readonly byTechnology: Readonly<Record<Technology, TechnologyTotal>>
  /** By name, from A. */
  readonly byOperator: ReadonlyMap<string, number>
}

/** Stations counted once for every control that shows such a count: there may be a third of a million. */
export const stationTotals = memo((stations: readonly Station[]): StationTotals => {
  const [all, declared] = [new Map<Technology, number>(), new Map<Technology, number>()]
  const operators = new Map<string, number>()
  const add = <T>(counts: Map<T, number>, key: T) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { technology, operator, reachKm } of stations) {
    add(all, technology)
    add(operators, operator)
    if (reachKm !== null) add(declared, technology)
  }
  const totalOf = (technology: Technology): TechnologyTotal => ({
    stations: all.get(technology) ?? 0,
    declared: declared.get(technology) ?? 0,
  })
  return {
    byTechnology: Object.fromEntries(
      TECHNOLOGIES.map((technology) => [technology, totalOf(technology)]),
    ) as StationTotals['byTechnology'],
    byOperator: new Map([...operators].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
})
