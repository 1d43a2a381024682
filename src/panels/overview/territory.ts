import type { ProvinceReport, TerritoryFigures } from '../../report/figures'
import type { Filter } from '../../session/state'

export interface Territory {
  /** null for the whole territory. */
  readonly name: string | null
  readonly figures: TerritoryFigures
}

/** A filter on one district picks the figures of that district; anything else those of the whole. */
export function territoryOf(report: ProvinceReport, { districts }: Filter): Territory {
  const only = districts?.length === 1 ? districts[0] : undefined
  const figures = report.districts.find(({ districtCode }) => districtCode === only)
  return figures ? { name: figures.district, figures } : { name: null, figures: report.province }
}
