import type { LonLat } from '../geometry/position'
import type { Commune } from '../province/commune'
import type { Corridor } from '../province/corridor'
import type { PostalPoint } from '../province/postalPoint'
import type { Station } from '../province/station'
import type { Village } from '../province/village'
import type { Feature } from './feature'
import { writtenBoundary, writtenPosition, writtenProperties } from './written'

/**
 * The layers as features with the properties that our files have; reading them back gives the same records. A field
 * without a value is left out.
 */
export const communesToFeatures = (communes: readonly Commune[]): readonly Feature[] =>
  communes.map((commune) => ({
    type: 'Feature',
    id: commune.id,
    properties: writtenProperties(
      {
        edition: commune.edition,
        code: commune.code,
        name: commune.name,
        type: commune.type,
        district_code: commune.districtCode,
        district: commune.district,
        population: commune.population,
        population_year: commune.populationYear,
        successor_code: commune.successorCode,
      },
      commune.extra,
    ),
    geometry: writtenBoundary(commune.boundary),
  }))

const point = (at: LonLat): Feature['geometry'] => ({ type: 'Point', coordinates: writtenPosition(at) })

export const stationsToFeatures = (stations: readonly Station[]): readonly Feature[] =>
  stations.map((station) => ({
    type: 'Feature',
    id: station.id,
    properties: writtenProperties(
      {
        site_id: station.siteId,
        operator: station.operator,
        technology: station.technology,
        band_mhz: station.bandMhz,
        mast_type: station.mastType,
        mast_height_m: station.mastHeightM,
        shared: station.shared,
        status: station.status,
        on_air: station.onAir,
        reach_km: station.reachKm,
      },
      station.extra,
    ),
    geometry: point(station.position),
  }))

export const postalPointsToFeatures = (points: readonly PostalPoint[]): readonly Feature[] =>
  points.map((postal) => ({
    type: 'Feature',
    id: postal.id,
    properties: writtenProperties(
      {
        name: postal.name,
        kind: postal.kind,
        operator: postal.operator,
        staffed: postal.staffed,
        hours_per_week: postal.hoursPerWeek,
        services: postal.services,
        postal_code: postal.postalCode,
      },
      postal.extra,
    ),
    geometry: point(postal.position),
  }))

export const villagesToFeatures = (villages: readonly Village[]): readonly Feature[] =>
  villages.map((village) => ({
    type: 'Feature',
    id: village.id,
    properties: writtenProperties(
      {
        name: village.name,
        kind: village.kind,
        population: village.population,
        households: village.households,
        poor_households: village.poorHouseholds,
        grid_power: village.gridPower,
        especially_disadvantaged: village.especiallyDisadvantaged,
        reported_status: village.reportedStatus,
        measured_status: village.measuredStatus,
        measured_on: village.measuredOn,
        measured_by: village.measuredBy,
        responsible: village.responsible,
        planned_on: village.plannedOn,
      },
      village.extra,
    ),
    geometry: point(village.position),
  }))

export const corridorsToFeatures = (corridors: readonly Corridor[]): readonly Feature[] =>
  corridors.map((corridor) => ({
    type: 'Feature',
    id: corridor.id,
    properties: writtenProperties({ name: corridor.name, kind: corridor.kind }, corridor.extra),
    geometry: { type: 'LineString', coordinates: corridor.path.map(writtenPosition) },
  }))
