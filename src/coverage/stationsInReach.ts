import { pointGridOf } from '../geometry/pointGrid'
import { createReachIndex } from '../geometry/weightedNearest'
import type { PointColumns } from './pointColumns'
import type { ServingStations } from './servingStations'
import type { StationColumns } from './stationColumns'

/** Per village, who is in reach of it: one mast only is fragile. */
export interface StationsInReach {
  readonly stations: Int32Array
  readonly operators: Int32Array
  readonly sites: Int32Array
}

const mostOf = (numbers: Int32Array) => numbers.reduce((most, n) => Math.max(most, n), -1)

/** Says 1 for each number once a turn, then 0. */
function onceATurn(most: number) {
  const lastTurn = new Int32Array(most + 1).fill(-1)
  return (number: number, turn: number): number => {
    if (lastTurn[number] === turn) return 0
    lastTurn[number] = turn
    return 1
  }
}

/**
 * Stations, operators and sites at distance / reach ≤ `factor`: a village has one in reach just when its ratio says that
 * it is covered. Kept apart from coverage, since in a city it is by far more work and few ask.
 */
export function stationsInReach(
  villages: PointColumns,
  columns: StationColumns,
  sets: readonly ServingStations[],
  factor: number,
): StationsInReach {
  const isNewSite = onceATurn(mostOf(columns.site))
  const isNewOperator = onceATurn(mostOf(columns.operator))
  const indices = sets.map(({ place, reachKm }) => createReachIndex(pointGridOf(place), reachKm))
  const counts = {
    stations: new Int32Array(villages.rows),
    operators: new Int32Array(villages.rows),
    sites: new Int32Array(villages.rows),
  }
  villages.ids.forEach((village, slot) => {
    sets.forEach(({ row }, s) => {
      indices[s]!.visitReaching(villages, slot, factor, (found) => {
        counts.stations[village]!++
        counts.sites[village]! += isNewSite(columns.site[row[found]!]!, village)
        counts.operators[village]! += isNewOperator(columns.operator[row[found]!]!, village)
      })
    })
  })
  return counts
}
