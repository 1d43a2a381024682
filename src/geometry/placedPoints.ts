import { curveOrderOf } from './curveOrder'
import { mercatorX, mercatorYOfSine, sineOf } from './projection'

/** Where a point lies: WGS-84 degrees, and on the plane of all calculations (projection.ts), in metres. */
export interface Placement {
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly x: Float64Array
  readonly y: Float64Array
  /** sin φ: scale and growth of the scale follow from it without another sine. */
  readonly sin: Float64Array
}

/** Points as columns, made once for many questions. */
export interface PlacedPoints extends Placement {
  /** The rows in an order in which neighbours follow each other; without those whose position is not a number. */
  readonly order: Int32Array
}

export function placementOf(lon: Float64Array, lat: Float64Array): Placement {
  const rows = lon.length
  const [x, y, sin] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)]
  for (let row = 0; row < rows; row++) {
    sin[row] = sineOf(lat[row]!)
    x[row] = mercatorX(lon[row]!)
    y[row] = mercatorYOfSine(sin[row]!)
  }
  return { lon, lat, x, y, sin }
}

export function placedPointsOf(lon: Float64Array, lat: Float64Array): PlacedPoints {
  const placement = placementOf(lon, lat)
  return { ...placement, order: curveOrderOf(placement.x, placement.y) }
}
