import { pointColumnsOf } from '../coverage/pointColumns'
import { servingSets, technologyStations } from '../coverage/servingStations'
import { placesOf, type StationColumns, stationColumnsOf } from '../coverage/stationColumns'
import { type StationsInReach, stationsInReach } from '../coverage/stationsInReach'
import type { Dataset } from '../province/dataset'
import type { Station } from '../province/station'
import type { Village } from '../province/village'
import { usableReach } from '../radio/reach'
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
