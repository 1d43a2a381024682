import { type PlacedPoints, placementOf } from './placedPoints'
import type { PointGrid } from './pointGrid'
import { createReachIndex } from './weightedNearest'

export interface Nearest {
  /** −1 where there is no point. */
  readonly index: number
  /** `distanceKm` of the pair; Infinity where there is no point. */
  readonly km: number
}

/** Answers as columns, a row for each place asked about. */
export interface NearestColumns {
  readonly index: Int32Array
  readonly km: Float64Array
}

export interface PointIndex {
  nearest(lon: number, lat: number): Nearest
  nearestAll(places: PlacedPoints): NearestColumns
  /** Calls `visit` for each point at most `radiusKm` away, in no particular order. */
  within(lon: number, lat: number, radiusKm: number, visit: (index: number, km: number) => void): void
}

/**
 * The nearest of many points, exact and with no cap on the distance; the lowest index where several are equal. Points
 * whose position is not a number are never found. Meant for a country, not for a globe: it does not look across 180° E.
 */
export function createPointIndex(grid: PointGrid): PointIndex {
  // A reach of 1 km for all: then distance / reach is the distance.
  const all = createReachIndex(grid, null)
  return {
    nearest(lon, lat) {
      const { index, ratio } = all.best(lon, lat)
      return { index, km: ratio }
    },
    nearestAll(places) {
      const { index, ratio } = all.bestAll(places)
      return { index, km: ratio }
    },
    within(lon, lat, radiusKm, visit) {
      all.visitReaching(placementOf(Float64Array.of(lon), Float64Array.of(lat)), 0, radiusKm, visit)
    },
  }
}
