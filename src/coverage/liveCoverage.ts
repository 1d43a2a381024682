import type { Ground } from '../geometry/ground'
import { type PlacedPoints, placedPointsOf } from '../geometry/placedPoints'
import { pointGridOf } from '../geometry/pointGrid'
import { byDistance, byReach, createLiveBest, type LiveBest } from './liveBest'
import { createLiveShares } from './liveShares'
import type { ReachingStation } from './reachingStation'

/**
 * Villages and communes under a set of stations that changes one station at a time: what a planner does who tries a mast
 * here and there. A change looks only at the villages that it can make better, or whose best station it was, and at the
 * communes that the station's disc touches; all answers stay those of a calculation from the beginning.
 */
export interface LiveCoverage {
  /** min over stations of distance / reach. */
  readonly easiest: LiveBest
  /** Distance to the nearest station in km, whatever it reaches. */
  readonly nearest: LiveBest
  /** Share of each commune's area in reach, 0 to 1. */
  readonly shares: Float64Array
  /** Gives the number of the new station. The first ones have the numbers of their rows. */
  add(station: ReachingStation): number
  remove(station: number): void
  /** To another place, or another reach: the station keeps its number. */
  change(station: number, to: ReachingStation): void
}

/** `stations`: columns by row. All of them count; what counts as signal is decided before. */
export function createLiveCoverage(
  ground: Ground,
  villages: PlacedPoints,
  stations: { readonly lon: Float64Array; readonly lat: Float64Array; readonly reachKm: Float64Array },
): LiveCoverage {
  const grid = pointGridOf(placedPointsOf(stations.lon, stations.lat))
  /** By row; 0 once the station is not there any more. */
  const reachKm = stations.reachKm.map(byReach)
  const extra = new Map<number, ReachingStation>()
  const easiest = createLiveBest(villages, grid, reachKm, byReach, extra)
  const nearest = createLiveBest(villages, grid, reachKm, byDistance, extra)
  const area = createLiveShares(ground, grid, reachKm, extra)
  let next = reachKm.length

  function takeAway(station: number): ReachingStation | null {
    const added = extra.get(station)
    const first = { lon: stations.lon[station]!, lat: stations.lat[station]!, reachKm: reachKm[station]! }
    extra.delete(station)
    if (station < reachKm.length) reachKm[station] = 0
    easiest.vanish(station)
    nearest.vanish(station)
    return added ?? (station < reachKm.length ? first : null)
  }

  function put(station: number, at: ReachingStation): void {
    extra.set(station, at)
    easiest.appear(station, at)
    nearest.appear(station, at)
  }

  return {
    easiest: easiest.best,
    nearest: nearest.best,
    shares: area.shares,
    add(station) {
      const number = next++
      put(number, station)
      area.changed(station)
      return number
    },
    remove(station) {
      const before = takeAway(station)
      if (before) area.changed(before)
    },
    change(station, to) {
      const before = takeAway(station)
      put(station, to)
      area.changed(...(before ? [before, to] : [to]))
    },
  }
}
