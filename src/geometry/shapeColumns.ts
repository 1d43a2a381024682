import type { MultiPolygon } from './position'

/** Multi-polygons as columns: WGS-84 degrees of every position, ring after ring, shape after shape. */
export interface ShapeColumns {
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** The positions of ring r are ringStart[r] to ringStart[r + 1]. */
  readonly ringStart: Int32Array
  /** 1 for a hole, 0 for the outside of a polygon. */
  readonly isHole: Uint8Array
  /** The rings of shape s are shapeStart[s] to shapeStart[s + 1]. */
  readonly shapeStart: Int32Array
}

export const shapeCount = ({ shapeStart }: ShapeColumns) => shapeStart.length - 1

function sizeOf(shapes: readonly MultiPolygon[]) {
  let [rings, positions] = [0, 0]
  for (const shape of shapes) {
    for (const polygon of shape) {
      rings += polygon.length
      for (const ring of polygon) positions += ring.length
    }
  }
  return { rings, positions }
}

export function shapeColumnsOf(shapes: readonly MultiPolygon[]): ShapeColumns {
  const { rings, positions } = sizeOf(shapes)
  const lon = new Float64Array(positions)
  const lat = new Float64Array(positions)
  const ringStart = new Int32Array(rings + 1)
  const isHole = new Uint8Array(rings)
  const shapeStart = new Int32Array(shapes.length + 1)
  let [ring, position] = [0, 0]
  shapes.forEach((shape, number) => {
    for (const polygon of shape) {
      for (let i = 0; i < polygon.length; i++) {
        for (const at of polygon[i]!) {
          lon[position] = at[0]
          lat[position++] = at[1]
        }
        isHole[ring++] = i > 0 ? 1 : 0
        ringStart[ring] = position
      }
    }
    shapeStart[number + 1] = ring
  })
  return { lon, lat, ringStart, isHole, shapeStart }
}

/** One of the shapes as columns of its own. */
export function shapeAlone(
  { lon, lat, ringStart, isHole, shapeStart }: ShapeColumns,
  shape: number,
): ShapeColumns {
  const first = shapeStart[shape]!
  const end = shapeStart[shape + 1]!
  const from = ringStart[first]!
  return {
    lon: lon.slice(from, ringStart[end]),
    lat: lat.slice(from, ringStart[end]),
    ringStart: ringStart.slice(first, end + 1).map((position) => position - from),
    isHole: isHole.slice(first, end),
    shapeStart: Int32Array.of(0, end - first),
  }
}
