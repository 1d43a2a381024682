import { gradeOf, isDeadZone } from '../coverage/grade'
import { FILL_BY_KEY, type FillKey } from '../look/fill'
import type { Commune } from '../province/commune'
import type { Dataset } from '../province/dataset'
import type { PostalPoint } from '../province/postalPoint'
import type { Station } from '../province/station'
import type { CommuneFigures, ProvinceReport } from '../report/figures'
import { memo } from './memo'
import type { Filter, SessionState } from './state'

/** What the filters leave, as indices into the records of the dataset, ascending. */
export type Indices = readonly number[]

const NONE: Indices = []

/** The last report, stale or not; null before the first. */
export const reportOf = (state: SessionState): ProvinceReport | null =>
  state.measurement.state === 'none' ? null : state.measurement.last

/** Communes of the edition that the report is about, in its order. */
export function communesOf(state: SessionState): readonly Commune[] {
  const edition = reportOf(state)?.question.edition ?? state.question.edition
  return state.dataset?.communes[edition]?.records ?? []
}

function indicesWhere<T>(items: readonly T[], keep: (item: T, i: number) => boolean): Indices {
  const kept: number[] = []
  for (let i = 0; i < items.length; i++) if (keep(items[i]!, i)) kept.push(i)
  return kept
}

const within = (value: number | null, [from, to]: readonly [number, number]) =>
  value !== null && value >= from && value <= to

function keepsCommune(
  filter: Filter,
  fill: FillKey | null,
  commune: Commune,
  figures: CommuneFigures,
): boolean {
  if (filter.districts && !filter.districts.includes(commune.districtCode ?? '')) return false
  if (filter.lacksCulturePost && figures.culturePosts > 0) return false
  if (filter.onlyGaps && figures.deadZoneVillages === 0) return false
  return !filter.fillRange || !fill || within(FILL_BY_KEY[fill].valueOf(figures), filter.fillRange)
}

const communeFilterOf = memo(
  (
    communes: readonly Commune[],
    report: ProvinceReport | null,
    filter: Filter,
    fill: FillKey | null,
  ): Indices =>
    report
      ? indicesWhere(communes, (commune, i) => {
          const figures = report.communes[i]
          return figures !== undefined && keepsCommune(filter, fill, commune, figures)
        })
      : NONE,
)

/** Indices into the edition's communes that pass the filter. Another fill leaves the same ones while no range is chosen. */
export const visibleCommunes = (state: SessionState): Indices =>
  communeFilterOf(
    communesOf(state),
    reportOf(state),
    state.filter,
    state.filter.fillRange === null ? null : state.fill,
  )

/** Whether a filter on communes is in force: records outside every commune are then out of sight. */
const filtersCommunes = (filter: Filter) =>
  filter.districts !== null || filter.lacksCulturePost || filter.fillRange !== null

/** The communes that a filter on records looks at: none while no filter is on communes, so that others change nothing. */
const communesThatFilter = (state: SessionState): Indices =>
  filtersCommunes(state.filter) ? visibleCommunes(state) : NONE

/** For each record its commune index, −1 outside: keeps what lies in a visible commune. */
function keeperByCommune(filter: Filter, visible: Indices): (commune: number) => boolean {
  if (!filtersCommunes(filter)) return () => true
  const shown = new Set(visible)
  return (commune) => shown.has(commune)
}

const villageFilterOf = memo(
  (dataset: Dataset | null, report: ProvinceReport | null, filter: Filter, communes: Indices): Indices => {
    if (!dataset || !report || report.villages.ratio.length !== dataset.villages.records.length) return NONE
    const inSight = keeperByCommune(filter, communes)
    const { reachFactor } = report.question.signal
    return indicesWhere(dataset.villages.records, (village, i) => {
      const grade = gradeOf(report.villages.ratio[i] ?? Number.POSITIVE_INFINITY, reachFactor)
      if (filter.onlyGaps && !isDeadZone(grade)) return false
      if (filter.gapGrade && isDeadZone(grade) && grade !== filter.gapGrade) return false
      if (filter.withoutGridPower && village.gridPower !== false) return false
      if (filter.especiallyDisadvantaged && village.especiallyDisadvantaged !== true) return false
      return inSight(report.villages.commune[i] ?? -1)
    })
  },
)

/** Indices into the dataset's villages that pass the filter. */
export const visibleVillages = (state: SessionState): Indices =>
  villageFilterOf(state.dataset, reportOf(state), state.filter, communesThatFilter(state))

const deadZoneFilterOf = memo((report: ProvinceReport | null, villages: Indices): Indices => {
  if (!report) return NONE
  const { reachFactor } = report.question.signal
  const hasCommunes = report.communes.length > 0
  return villages.filter(
    (i) =>
      (report.villages.commune[i] !== -1 || !hasCommunes) &&
      isDeadZone(gradeOf(report.villages.ratio[i] ?? Number.POSITIVE_INFINITY, reachFactor)),
  )
})

/**
 * Indices of the dead-zone villages that pass the filter. Villages outside every commune count in no figure, and so they are
 * not in the list that is to have as many: they count only where no boundaries were given.
 */
export const visibleDeadZones = (state: SessionState): Indices =>
  deadZoneFilterOf(reportOf(state), visibleVillages(state))

const stationFilterOf = memo(
  (
    stations: readonly Station[],
    report: ProvinceReport | null,
    operators: readonly string[] | null,
    filter: Filter,
    communes: Indices,
  ): Indices => {
    if (!report || report.stationCommune.length !== stations.length) return NONE
    const inSight = keeperByCommune(filter, communes)
    return indicesWhere(stations, (station, i) => {
      if (operators && !operators.includes(station.operator)) return false
      if (filter.stationTechnologies && !filter.stationTechnologies.includes(station.technology)) return false
      return inSight(report.stationCommune[i] ?? -1)
    })
  },
)

/** Indices of the stations of the chosen operators and technologies in visible communes. */
export const visibleStations = (state: SessionState): Indices =>
  stationFilterOf(
    state.dataset?.stations.records ?? [],
    reportOf(state),
    state.question.signal.operators,
    state.filter,
    communesThatFilter(state),
  )

const postalFilterOf = memo(
  (
    points: readonly PostalPoint[],
    report: ProvinceReport | null,
    rule: SessionState['question']['postal'],
    filter: Filter,
    communes: Indices,
  ): Indices => {
    if (!report || report.postalCommune.length !== points.length) return NONE
    const inSight = keeperByCommune(filter, communes)
    return indicesWhere(points, (point, i) => {
      if (rule.kinds && !rule.kinds.includes(point.kind)) return false
      if (rule.staffedOnly && point.staffed !== true) return false
      return inSight(report.postalCommune[i] ?? -1)
    })
  },
)

/** Indices of the postal points that count and lie in visible communes. */
export const visiblePostalPoints = (state: SessionState): Indices =>
  postalFilterOf(
    state.dataset?.postalPoints.records ?? [],
    reportOf(state),
    state.question.postal,
    state.filter,
    communesThatFilter(state),
  )
