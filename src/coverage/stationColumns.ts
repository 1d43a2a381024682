import { type PlacedPoints, placedPointsOf } from '../geometry/placedPoints'
import { type Station, TECHNOLOGIES } from '../province/station'

/**
 * The active stations as columns, in the order of their sites, then of their ids: the order of the records in a file then
 * changes no figure, and the stations of one mast are neighbours.
 */
export interface StationColumns {
  /** Index into the dataset's stations. */
  readonly record: Int32Array
  readonly place: PlacedPoints
  /** Index into TECHNOLOGIES. */
  readonly technology: Uint8Array
  /** Index into `operators`. */
  readonly operator: Int32Array
  /** Number of the site; stations of one site have one number. */
  readonly site: Int32Array
  /** Names of the operators that have an active station, in ascending order. */
  readonly operators: readonly string[]
}

interface Kept {
  readonly station: Station
  readonly record: number
}

const ascending = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const inOrder = (a: Kept, b: Kept) =>
  ascending(a.station.siteId, b.station.siteId) ||
  ascending(a.station.id, b.station.id) ||
  a.record - b.record

/** A station without a usable position (which no reader lets through) serves nobody, but it counts. */
export function stationColumnsOf(stations: readonly Station[]): StationColumns {
  const kept = stations
    .map((station, record): Kept => ({ station, record }))
    .filter(({ station }) => station.status === 'active')
    .sort(inOrder)
  const operators = [...new Set(kept.map(({ station }) => station.operator))].sort(ascending)
  const numberOf = new Map(operators.map((name, number) => [name, number]))
  let site = -1
  return {
    record: Int32Array.from(kept, ({ record }) => record),
    place: placedPointsOf(
      Float64Array.from(kept, ({ station }) => station.position[0]),
      Float64Array.from(kept, ({ station }) => station.position[1]),
    ),
    technology: Uint8Array.from(kept, ({ station }) => TECHNOLOGIES.indexOf(station.technology)),
    operator: Int32Array.from(kept, ({ station }) => numberOf.get(station.operator)!),
    site: Int32Array.from(kept, ({ station }, i) =>
      kept[i - 1]?.station.siteId === station.siteId ? site : ++site,
    ),
    operators,
  }
}
