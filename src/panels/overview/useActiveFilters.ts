import { useMemo } from 'react'
import { FILL_BY_KEY, type FillKey } from '../../look/fill'
import type { Commune } from '../../province/commune'
import type { Filter } from '../../session/state'
import { useSessionState } from '../SessionContext'
import type { Format } from '../shared/format'
import { useCommunes } from '../shared/useCommunes'
import type { Translate } from '../words/translate'
import { useWords } from '../words/useWords'
import { districtsOf } from './districts'
import { fillValue } from './fillValue'

/** A filter in force, in words, and the change that takes it away. */
export interface ActiveFilter {
  readonly key: string
  readonly label: string
  readonly without: Partial<Filter>
}

type Sources = {
  readonly filter: Filter
  readonly fill: FillKey
  readonly communes: readonly Commune[]
  readonly t: Translate
  readonly f: Format
}

function districtFilters({ filter: { districts }, communes }: Sources): ActiveFilter[] {
  if (!districts) return []
  const names = new Map(districtsOf(communes).map(({ code, name }) => [code, name]))
  return districts.map((code) => {
    const rest = districts.filter((other) => other !== code)
    return {
      key: `district ${code}`,
      label: names.get(code) ?? code,
      without: { districts: rest.length > 0 ? rest : null },
    }
  })
}

function rangeFilter({ filter: { fillRange }, fill, t, f }: Sources): ActiveFilter[] {
  if (!fillRange) return []
  const label = t('overview.chip.fillRange', {
    fill: t(`overview.fill.${fill}`),
    from: fillValue(FILL_BY_KEY[fill], fillRange[0], f).number,
    to: fillValue(FILL_BY_KEY[fill], fillRange[1], f).text,
  })
  return [{ key: 'fillRange', label, without: { fillRange: null } }]
}

function switchFilters({ filter, t }: Sources): ActiveFilter[] {
  const { stationTechnologies, gapGrade } = filter
  const active: ActiveFilter[] = []
  if (stationTechnologies)
    active.push({
      key: 'stationTechnologies',
      label: t('overview.chip.stationTechnologies', { technologies: stationTechnologies.join(', ') }),
      without: { stationTechnologies: null },
    })
  for (const key of ['onlyGaps', 'lacksCulturePost'] as const)
    if (filter[key]) active.push({ key, label: t(`overview.chip.${key}`), without: { [key]: false } })
  if (gapGrade)
    active.push({ key: 'gapGrade', label: t(`overview.chip.${gapGrade}`), without: { gapGrade: null } })
  for (const key of ['withoutGridPower', 'especiallyDisadvantaged'] as const)
    if (filter[key]) active.push({ key, label: t(`overview.chip.${key}`), without: { [key]: false } })
  return active
}

export function useActiveFilters(): readonly ActiveFilter[] {
  const { t, f } = useWords()
  const filter = useSessionState((state) => state.filter)
  const fill = useSessionState((state) => state.fill)
  const communes = useCommunes()
  return useMemo(() => {
    const sources = { filter, fill, communes, t, f }
    return [...districtFilters(sources), ...rangeFilter(sources), ...switchFilters(sources)]
  }, [filter, fill, communes, t, f])
}
