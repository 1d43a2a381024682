import { gradeOf, isDeadZone } from '../coverage/grade'
import type { StationsInReach } from '../coverage/stationsInReach'
import type { Commune } from '../province/commune'
import type { Dataset } from '../province/dataset'
import { TECHNOLOGIES, type Technology } from '../province/station'
import type { Village } from '../province/village'
import type { ProvinceReport, VillageFigures } from './figures'
import { inReachOf } from './inReach'
import { type Row, rounded } from './row'

const placeColumns = (village: Village, commune: Commune | undefined): Row => ({
  id: village.id,
  name: village.name,
  kind: village.kind,
  commune_code: commune?.code ?? null,
  commune: commune?.name ?? null,
  district: commune?.district ?? null,
  lon: rounded(village.position[0], 'degrees'),
  lat: rounded(village.position[1], 'degrees'),
  population: rounded(village.population, 'people'),
  households: rounded(village.households, 'people'),
  poor_households: rounded(village.poorHouseholds, 'people'),
  grid_power: village.gridPower,
  especially_disadvantaged: village.especiallyDisadvantaged,
})

/** Predicted here, reported and measured beside it: three things that never overwrite each other. */
const statusColumns = (village: Village): Row => ({
  reported_status: village.reportedStatus,
  measured_status: village.measuredStatus,
  measured_on: village.measuredOn,
  measured_by: village.measuredBy,
  responsible: village.responsible,
  planned_on: village.plannedOn,
})

function signalColumns(figures: VillageFigures, i: number, reachFactor: number, heard: Row): Row {
  const ratio = figures.ratio[i]!
  const grade = gradeOf(ratio, reachFactor)
  return {
    covered: !isDeadZone(grade),
    dead_zone: isDeadZone(grade),
    grade,
    ratio: rounded(ratio, 'ratio'),
    nearest_station_km: rounded(figures.nearestStationKm[i]!, 'km'),
    ...heard,
  }
}

function technologyColumns(
  { byTechnology }: VillageFigures,
  i: number,
  technology: Technology,
  reachFactor: number,
): Row {
  const { ratio, nearestKm } = byTechnology[technology]
  const name = technology.toLowerCase()
  return {
    [`covered_${name}`]: ratio[i]! <= reachFactor,
    [`ratio_${name}`]: rounded(ratio[i]!, 'ratio'),
    [`nearest_station_km_${name}`]: rounded(nearestKm[i]!, 'km'),
  }
}

/** The villages of a report with their communes, points and stations at hand. */
function villageRow(dataset: Dataset, report: ProvinceReport, village: Village, i: number, heard: Row): Row {
  const figures = report.villages
  const { edition, signal } = report.question
  const technologies = TECHNOLOGIES.map((technology) =>
    technologyColumns(figures, i, technology, signal.reachFactor),
  )
  return {
    ...placeColumns(village, dataset.communes[edition]?.records[figures.commune[i]!]),
    ...signalColumns(figures, i, signal.reachFactor, heard),
    nearest_station: dataset.stations.records[figures.nearestStation[i]!]?.id ?? null,
    easiest_station: dataset.stations.records[figures.easiestStation[i]!]?.id ?? null,
    ...Object.assign({}, ...technologies),
    nearest_postal_km: rounded(figures.nearestPostalKm[i]!, 'km'),
    nearest_postal: dataset.postalPoints.records[figures.nearestPostal[i]!]?.name ?? null,
    ...statusColumns(village),
  }
}

const heardColumns = ({ stations, sites, operators }: StationsInReach, place: number): Row => ({
  stations_in_reach: stations[place]!,
  sites_in_reach: sites[place]!,
  operators_in_reach: operators[place]!,
})

/** One row per village of the dataset; with `indices`, only those villages, in that order. */
export function villageTable(dataset: Dataset, report: ProvinceReport, indices?: readonly number[]): Row[] {
  const all = dataset.villages.records
  const asked = (indices ?? all.map((_, i) => i)).filter((i) => i < report.villages.ratio.length && all[i])
  const villages = asked.map((i) => all[i]!)
  const inReach = inReachOf(dataset, report.question, villages)
  return asked.map((i, place) =>
    villageRow(dataset, report, villages[place]!, i, heardColumns(inReach, place)),
  )
}
