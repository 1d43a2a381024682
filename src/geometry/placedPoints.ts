import { mercatorX, mercatorYOfSine, sineOf } from './projection'

/** Points as columns: WGS-84 degrees, and where they lie on the plane of all calculations (projection.ts), in metres. */
export interface PlacedPoints {
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly x: Float64Array
  readonly y: Float64Array
  /** sin φ: scale and growth of the scale follow from it without another sine. */
  readonly sin: Float64Array
}

/** Made once for points that are asked about often. A position that is not a number stays one that is not. */
export function placedPointsOf(lon: Float64Array, lat: Float64Array): PlacedPoints {
  const rows = lon.length
  const [x, y, sin] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)]
  for (let row = 0; row < rows; row++) {
    sin[row] = sineOf(lat[row]!)
    x[row] = mercatorX(lon[row]!)
    y[row] = mercatorYOfSine(sin[row]!)
  }
  return { lon, lat, x, y, sin }
}

export const isPlaced = ({ x, y }: PlacedPoints, row: number) =>
  Number.isFinite(x[row]!) && Number.isFinite(y[row]!)
