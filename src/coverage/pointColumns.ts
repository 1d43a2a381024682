import { type PlacedPoints, placedPointsOf } from '../geometry/placedPoints'
import type { LonLat } from '../geometry/position'

/** Positions as columns, in the order of the records. */
export type PointColumns = PlacedPoints

export function pointColumnsOf(records: readonly { readonly position: LonLat }[]): PointColumns {
  const lon = new Float64Array(records.length)
  const lat = new Float64Array(records.length)
  records.forEach(({ position }, i) => {
    lon[i] = position[0]
    lat[i] = position[1]
  })
  return placedPointsOf(lon, lat)
}
