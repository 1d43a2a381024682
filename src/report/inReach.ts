import { pointColumnsOf } from '../coverage/pointColumns'
import { servingSets, technologyStations } from '../coverage/servingStations'
import { placesOf, type StationColumns, stationColumnsOf } from '../coverage/stationColumns'
import { type StationsInReach, stationsInReach } from '../coverage/stationsInReach'
import { distanceKm } from '../geometry/distance'
import type { LonLat } from '../geometry/position'
import type { Dataset } from '../province/dataset'
import type { Station } from '../province/station'
import type { Village } from '../province/village'
import { reachOf, usableReach } from '../radio/reach'
import type { Question } from './question'

const known = new WeakMap<readonly Station[], StationColumns>()

function columnsOf(stations: readonly Station[]): StationColumns {
  const columns = known.get(stations) ?? stationColumnsOf(stations)
  known.set(stations, columns)
  return columns
}

/** Who is in reach of these villages under a question, in their order. `question`: the one that the report carries. */
export function inReachOf(
  { stations }: Dataset,
  { signal, assumedReach }: Question,
  villages: readonly Village[],
): StationsInReach {
  const columns = columnsOf(stations.records)
  const places = placesOf(columns)
  const sets = signal.technologies.flatMap((technology) =>
    servingSets(
      technologyStations(columns, places, technology, signal.operators, usableReach),
      assumedReach[technology],
    ),
  )
  return stationsInReach(pointColumnsOf(villages), columns, sets, signal.reachFactor)
}

/** No degree of latitude is shorter: a / (1 − e²) at the equator is 110.57 km of meridian. */
const SHORTEST_DEGREE_KM = 110

/** Whether distance / reach ≤ `factor`; a difference of latitude alone rules nearly all out. */
const reaches = (from: LonLat, to: LonLat, reachKm: number, factor: number) =>
  reachKm > 0 &&
  Math.abs(from[1] - to[1]) * SHORTEST_DEGREE_KM <= reachKm * factor &&
  distanceKm(from, to) / reachKm <= factor

/**
 * The stations in reach of one village: what `inReachOf` counts, by one walk over all stations. For the scale of a country
 * columns take a third of a second to make, this some milliseconds.
 */
export function stationsReaching(
  { stations }: Dataset,
  { signal, assumedReach }: Question,
  { position }: Village,
): readonly Station[] {
  const { technologies, operators, reachFactor } = signal
  return stations.records.filter((station) => {
    if (station.status !== 'active' || !technologies.includes(station.technology)) return false
    if (operators !== null && !operators.includes(station.operator)) return false
    return reaches(station.position, position, reachOf(station, assumedReach).radiusKm, reachFactor)
  })
}
