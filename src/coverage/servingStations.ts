import { placedPointsOf } from '../geometry/placedPoints'
import { TECHNOLOGIES, type Technology } from '../province/station'
import type { StationColumns } from './stationColumns'

/** The stations of one technology and of the operators asked for. Columns as in `StationColumns`. */
export type TechnologyStations = Pick<StationColumns, 'record' | 'place' | 'operator' | 'site'>

/** The same, with how far each reaches. */
export interface ServingStations extends TechnologyStations {
  /** Kilometres; 0 reaches nobody. */
  readonly reachKm: Float64Array
}

/** Rows of the stations of these operators, in order; null for all operators. */
export function rowsOfOperators(
  { operator, operators }: StationColumns,
  asked: readonly string[] | null,
): Int32Array {
  const isAsked = operators.map((name) => asked === null || asked.includes(name))
  return Int32Array.from(operator.keys()).filter((row) => isAsked[operator[row]!])
}

export function technologyStations(
  columns: StationColumns,
  technology: Technology,
  operators: readonly string[] | null,
): TechnologyStations {
  const number = TECHNOLOGIES.indexOf(technology)
  const rows = rowsOfOperators(columns, operators).filter((row) => columns.technology[row] === number)
  return {
    record: rows.map((row) => columns.record[row]!),
    place: placedPointsOf(
      Float64Array.from(rows, (row) => columns.place.lon[row]!),
      Float64Array.from(rows, (row) => columns.place.lat[row]!),
    ),
    operator: rows.map((row) => columns.operator[row]!),
    site: rows.map((row) => columns.site[row]!),
  }
}

/** `reachKmOf`: the reach of a record of the dataset, in km. How it is found is not the business of this room. */
export const servingStations = (
  stations: TechnologyStations,
  reachKmOf: (record: number) => number,
): ServingStations => ({ ...stations, reachKm: Float64Array.from(stations.record, reachKmOf) })
