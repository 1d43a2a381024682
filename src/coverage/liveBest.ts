import { distanceKmAt } from '../geometry/distance'
import type { PlacedPoints } from '../geometry/placedPoints'
import type { PointGrid } from '../geometry/pointGrid'
import { mercatorScaleOfSine } from '../geometry/projection'
import { createReachIndex } from '../geometry/weightedNearest'
import { placementAt, type ReachingStation } from './reachingStation'

/** Per village (by row) the best station, by its number; −1 and Infinity where there is none. */
export interface LiveBest {
  readonly value: Float64Array
  readonly station: Int32Array
}

/** What a distance is divided by: the reach, or 1 for the distance itself. 0 serves nobody. */
export type Measure = (reachKm: number) => number
export const byReach: Measure = (reachKm) => (reachKm > 0 && reachKm < Infinity ? reachKm : 0)
export const byDistance: Measure = () => 1

/** Room for the change of the plane's scale on a way of up to FAR_KM, squared. */
const SCALE_ROOM = 1.02 ** 2
const FAR_KM = 100

/** Keeps the best of each village up to date. `extra`: stations that are not, or not any more, where the grid has them. */
export function createLiveBest(
  villages: PlacedPoints,
  grid: PointGrid,
  reachKm: Float64Array,
  measure: Measure,
  extra: ReadonlyMap<number, ReachingStation>,
) {
  const { ids, lon, lat, x, y, sin } = villages
  const index = createReachIndex(grid, reachKm.map(measure))
  const { index: station, ratio: value } = index.bestAll(villages)
  /** By slot: (value · scale)² in plane metres per km, with room: nothing farther from the village can be better. */
  const limit = new Float64Array(ids.length)
  for (let slot = 0; slot < ids.length; slot++) setLimit(slot)

  function setLimit(slot: number): void {
    const metres = value[ids[slot]!]! * 1000 * mercatorScaleOfSine(sin[slot]!)
    limit[slot] = metres * metres * SCALE_ROOM
  }

  function tryAt(slot: number, number: number, at: ReachingStation): void {
    const village = ids[slot]!
    const ratio = distanceKmAt(lon[slot]!, lat[slot]!, at.lon, at.lat) / measure(at.reachKm)
    if (!(ratio < value[village]! || (ratio === value[village]! && number < station[village]!))) return
    value[village] = ratio
    station[village] = number
  }

  return {
    best: { value, station } satisfies LiveBest,

    appear(number: number, at: ReachingStation): void {
      const reach = measure(at.reachKm)
      const place = placementAt(at)
      const [px, py] = [place.x[0]!, place.y[0]!]
      for (let slot = 0; slot < ids.length && reach > 0; slot++) {
        const dx = x[slot]! - px
        const dy = y[slot]! - py
        const isFar = value[ids[slot]!]! * reach > FAR_KM
        if (!isFar && dx * dx + dy * dy > limit[slot]! * reach * reach) continue
        tryAt(slot, number, at)
        setLimit(slot)
      }
    },

    /** To be called when it is no longer in `extra`. */
    vanish(number: number): void {
      index.silence(number)
      for (let slot = 0; slot < ids.length; slot++) {
        const village = ids[slot]!
        if (station[village] !== number) continue
        const found = index.bestFrom(villages, slot)
        value[village] = found.ratio
        station[village] = found.index
        for (const [other, at] of extra) tryAt(slot, other, at)
        setLimit(slot)
      }
    },
  }
}
