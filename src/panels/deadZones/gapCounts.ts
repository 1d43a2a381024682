import type { Filter } from '../../session/state'
import type { DeadZoneRow } from './deadZoneRow'

/** How many villages each grade would leave, the other filters being as they are. */
export interface GradeCounts {
  readonly both: number
  readonly certain: number
  readonly likely: number
}

/** As the session filters: a village outside all communes is in sight only while no filter chooses communes. */
function inSight(row: DeadZoneRow, filter: Filter, communes: ReadonlySet<number>): boolean {
  const choosesCommunes = filter.districts !== null || filter.lacksCulturePost || filter.fillRange !== null
  if (choosesCommunes && !communes.has(row.communeIndex)) return false
  if (filter.withoutGridPower && row.village.gridPower !== false) return false
  return !filter.especiallyDisadvantaged || row.village.especiallyDisadvantaged === true
}

export function gradeCounts(
  rows: readonly DeadZoneRow[],
  filter: Filter,
  visibleCommunes: readonly number[],
): GradeCounts {
  const communes = new Set(visibleCommunes)
  const seen = rows.filter((row) => inSight(row, filter, communes))
  const certain = seen.filter(({ grade }) => grade === 'certain').length
  return { both: seen.length, certain, likely: seen.length - certain }
}
