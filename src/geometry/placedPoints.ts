import { curveOrderOf } from './curveOrder'
import { mercatorX, mercatorYOfSine, sineOf } from './projection'

/** Where points lie: WGS-84 degrees, and on the plane of all calculations (projection.ts), in metres. */
export interface Placement {
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly x: Float64Array
  readonly y: Float64Array
  /** sin φ: scale and growth of the scale follow from it without another sine. */
  readonly sin: Float64Array
}

/**
 * Points as columns, made once for many questions. They lie in slots, in an order in which neighbours on the ground are
 * neighbours in memory; `ids` leads from a slot back to the row that was given. Points whose position is not a number
 * have no slot.
 */
export interface PlacedPoints extends Placement {
  readonly ids: Int32Array
  /** How many rows were given. */
  readonly rows: number
}

export function placementOf(lon: Float64Array, lat: Float64Array): Placement {
  const rows = lon.length
  const [x, y, sin] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)]
  for (let row = 0; row < rows; row++) {
    const sine = sineOf(lat[row]!)
    sin[row] = sine
    x[row] = mercatorX(lon[row]!)
    y[row] = mercatorYOfSine(sine)
  }
  return { lon, lat, x, y, sin }
}

/** A column by row, brought into the order of the slots. */
export function bySlot({ ids }: Pick<PlacedPoints, 'ids'>, column: Float64Array): Float64Array {
  const slots = new Float64Array(ids.length)
  for (let slot = 0; slot < ids.length; slot++) slots[slot] = column[ids[slot]!]!
  return slots
}

export function placedPointsOf(lon: Float64Array, lat: Float64Array): PlacedPoints {
  const ids = curveOrderOf(lon, lat)
  return { ...placementOf(bySlot({ ids }, lon), bySlot({ ids }, lat)), ids, rows: lon.length }
}

/** For columns that lie in such an order already: slot and row are one. Positions must be numbers. */
export function inOrder(placement: Placement): PlacedPoints {
  const rows = placement.lon.length
  return { ...placement, ids: Int32Array.from({ length: rows }, (_, row) => row), rows }
}

/** Some of the points, by their slots in ascending order; slot and row of what comes out are one. */
export function pickPoints({ lon, lat, x, y, sin }: Placement, slots: Int32Array): PlacedPoints {
  const pick = (column: Float64Array) => bySlot({ ids: slots }, column)
  return inOrder({ lon: pick(lon), lat: pick(lat), x: pick(x), y: pick(y), sin: pick(sin) })
}
