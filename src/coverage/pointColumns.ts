import type { LonLat } from '../geometry/position'

/** Positions as columns, WGS-84 degrees, in the order of the records. */
export interface PointColumns {
  readonly lon: Float64Array
  readonly lat: Float64Array
}

export function pointColumnsOf(records: readonly { readonly position: LonLat }[]): PointColumns {
  const lon = new Float64Array(records.length)
  const lat = new Float64Array(records.length)
  records.forEach(({ position }, i) => {
    lon[i] = position[0]
    lat[i] = position[1]
  })
  return { lon, lat }
}
