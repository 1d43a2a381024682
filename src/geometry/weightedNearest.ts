import { findBest, type Searched, visitUpTo } from './gridSearch'
import { type PlacedPoints, type Placement, placementOf } from './placedPoints'
import type { PointGrid } from './pointGrid'
import { aimAt, newTarget } from './target'

export interface Reached {
  /** −1 where no point reaches anywhere. */
  readonly index: number
  /** Distance / reach; Infinity where no point reaches anywhere. */
  readonly ratio: number
}

/** Answers as columns, a row for each place asked about. */
export interface ReachedColumns {
  readonly index: Int32Array
  readonly ratio: Float64Array
}

export interface ReachIndex {
  best(lon: number, lat: number): Reached
  bestAll(places: PlacedPoints): ReachedColumns
  /** For the place in a slot. */
  bestFrom(places: Placement, slot: number): Reached
  /** From now on the point of this row serves nobody. */
  silence(row: number): void
  /** Calls `visit` with the row and the ratio of each point at distance / reach ≤ `most` from the place in a slot. */
  visitReaching(
    places: Placement,
    slot: number,
    most: number,
    visit: (row: number, ratio: number) => void,
  ): void
}

/** 0 where it never serves. */
const usable = (reachKm: number) => (reachKm > 0 && reachKm < Infinity ? reachKm : 0)

function searchedAlike(grid: PointGrid): Searched {
  const ones = new Float64Array(grid.ids.length).fill(1)
  return { grid, reachKm: ones, inverseReach: ones.slice(), longestKm: 1, shortestKm: 1 }
}

function searchedOf(grid: PointGrid, reaches: Float64Array): Searched {
  const { ids } = grid
  const reachKm = new Float64Array(ids.length)
  const inverseReach = new Float64Array(ids.length)
  let [longestKm, shortestKm] = [0, Infinity]
  for (let place = 0; place < ids.length; place++) {
    const reach = usable(reaches[ids[place]!]!)
    reachKm[place] = reach
    inverseReach[place] = 1 / (reach * reach)
    if (reach > longestKm) longestKm = reach
    if (reach > 0 && reach < shortestKm) shortestKm = reach
  }
  return { grid, reachKm, inverseReach, longestKm, shortestKm }
}

/** −1 for a row that has no place. */
function placesByRow({ ids, points }: PointGrid): Int32Array {
  const places = new Int32Array(points.rows).fill(-1)
  ids.forEach((row, place) => {
    places[row] = place
  })
  return places
}

/**
 * min over points of distance / reach, exact and with no cap on the distance; the lowest index where several are equal.
 * A reach that is not positive and finite, or a position that is not a number, never serves. Reaches by row; null where all
 * reach 1 km.
 */
export function createReachIndex(grid: PointGrid, reachesKm: Float64Array | null): ReachIndex {
  const searched = reachesKm ? searchedOf(grid, reachesKm) : searchedAlike(grid)
  const target = newTarget()
  let placeOfRow: Int32Array | null = null

  function bestFrom(places: Placement, slot: number): Reached {
    if (aimAt(target, places, slot)) findBest(searched, target, -1)
    return { index: target.index, ratio: target.ratio }
  }

  return {
    best: (lon, lat) => bestFrom(placementOf(Float64Array.of(lon), Float64Array.of(lat)), 0),
    bestFrom,
    silence(row) {
      placeOfRow ??= placesByRow(grid)
      const place = placeOfRow[row] ?? -1
      if (place < 0) return
      searched.reachKm[place] = 0
      searched.inverseReach[place] = Infinity
    },
    bestAll(places) {
      const { ids, rows } = places
      const index = new Int32Array(rows).fill(-1)
      const ratio = new Float64Array(rows).fill(Infinity)
      let guess = -1
      for (let slot = 0; slot < ids.length; slot++) {
        aimAt(target, places, slot)
        // What is best for the neighbour is a good guess.
        findBest(searched, target, guess)
        guess = target.place
        index[ids[slot]!] = target.index
        ratio[ids[slot]!] = target.ratio
      }
      return { index, ratio }
    },
    visitReaching(places, slot, most, visit) {
      if (aimAt(target, places, slot)) visitUpTo(searched, target, most, visit)
    },
  }
}
