import { createPointIndex } from '../geometry/nearest'
import { createReachIndex } from '../geometry/weightedNearest'
import type { PointColumns } from './pointColumns'
import type { ServingStations, TechnologyStations } from './servingStations'

/** Per village, the station that stands nearest. */
export interface NearestStations {
  /** Infinity when there is none. */
  readonly km: Float64Array
  /** Index into the dataset's stations; −1 when there is none. */
  readonly station: Int32Array
}

/** Per village, the station of the smallest distance / reach: the one that a longer reach would make audible first. */
export interface EasiestStations {
  /** Infinity when no station reaches anywhere. */
  readonly ratio: Float64Array
  /** Index into the dataset's stations; −1 when there is none. */
  readonly station: Int32Array
}

const recordsOf = ({ record }: TechnologyStations, rows: Int32Array) => rows.map((row) => record[row] ?? -1)

export function nearestStations(villages: PointColumns, stations: TechnologyStations): NearestStations {
  const { index, km } = createPointIndex(stations.place).nearestAll(villages)
  return { km, station: recordsOf(stations, index) }
}

export function easiestStations(villages: PointColumns, stations: ServingStations): EasiestStations {
  const { index, ratio } = createReachIndex(stations.place, stations.reachKm).bestAll(villages)
  return { ratio, station: recordsOf(stations, index) }
}
