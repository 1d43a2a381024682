import { useMemo } from 'react'
import { type Station, TECHNOLOGIES, type Technology } from '../../province/station'
import { DistrictSelect } from '../communes/DistrictSelect'
import { useSession, useSessionState } from '../SessionContext'
import { ChipGroup } from '../shared/ChipGroup'
import { Section } from '../shared/Section'
import { Switch } from '../shared/Switch'
import { stationTotals } from '../shared/stationTotals'
import { useCommunes } from '../shared/useCommunes'
import { useWords } from '../words/useWords'
import { districtsOf } from './districts'
import { useActiveFilters } from './useActiveFilters'

/** What to leave out of sight. A filter never changes a figure. */
export function FilterSection() {
  const { t, f } = useWords()
  const active = useActiveFilters().length
  return (
    <Section title={t('overview.filters')} aside={active > 0 && f.count(active)}>
      <p className="part-note">{t('overview.filtersNote')}</p>
      <DistrictChips />
      <StationTechnologyChips />
      <OnlySwitches />
    </Section>
  )
}

/** A province has ten districts or so; those of a country are chosen from a list. */
const MOST_CHIPS = 40

function DistrictChips() {
  const { t } = useWords()
  const session = useSession()
  const communes = useCommunes()
  const selected = useSessionState((state) => state.filter.districts)
  const options = useMemo(
    () => districtsOf(communes).map(({ code, name, communes: count }) => ({ key: code, label: name, count })),
    [communes],
  )
  if (options.length === 0) return <p className="part-note">{t('overview.noDistricts')}</p>
  if (options.length > MOST_CHIPS) return <DistrictSelect communes={communes} />
  return (
    <ChipGroup
      label={t('overview.districts')}
      options={options}
      selected={selected ?? []}
      onChange={(districts) => session.setFilter({ districts: districts.length > 0 ? districts : null })}
    />
  )
}

const NO_STATIONS: readonly Station[] = []

function StationTechnologyChips() {
  const { t } = useWords()
  const session = useSession()
  const stations = useSessionState((state) => state.dataset?.stations.records ?? NO_STATIONS)
  const selected = useSessionState((state) => state.filter.stationTechnologies)
  const options = useMemo(
    () =>
      TECHNOLOGIES.map((key) => ({
        key,
        label: key,
        count: stationTotals(stations).byTechnology[key].stations,
      })),
    [stations],
  )
  const choose = (technologies: readonly Technology[]) =>
    session.setFilter({ stationTechnologies: technologies.length > 0 ? technologies : null })
  return (
    <ChipGroup
      label={t('overview.stationTechnologies')}
      options={options}
      selected={selected ?? []}
      onChange={choose}
    />
  )
}

function OnlySwitches() {
  const { t } = useWords()
  const session = useSession()
  const onlyGaps = useSessionState((state) => state.filter.onlyGaps)
  const lacksCulturePost = useSessionState((state) => state.filter.lacksCulturePost)
  return (
    <div>
      <Switch isSelected={onlyGaps} onChange={(on) => session.setFilter({ onlyGaps: on })}>
        {t('overview.onlyGaps')}
      </Switch>
      <Switch isSelected={lacksCulturePost} onChange={(on) => session.setFilter({ lacksCulturePost: on })}>
        {t('overview.lacksCulturePost')}
      </Switch>
    </div>
  )
}
