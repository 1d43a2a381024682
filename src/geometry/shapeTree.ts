import { type Boxes, boxTreeOf } from './boxTree'
import { distanceKmAt } from './distance'
import { holds, narrowing, nowhere, touchShape } from './shapeBorder'
import { type ShapeColumns, shapeCount } from './shapeColumns'

export interface NearestShape {
  /** −1 where there is no shape. */
  readonly shape: number
  /** 0 inside; Infinity where there is no shape. */
  readonly km: number
}

/** Many shapes, searched from a point: which holds it, which is nearest, how far is this one. WGS-84 degrees. */
export interface ShapeTree {
  /** Index of the shape that holds the point, the lowest where several do; −1 for none. */
  at(lon: number, lat: number): number
  /** None where the nearest is farther than `withinKm`: to know that costs little. */
  nearest(lon: number, lat: number, withinKm?: number): NearestShape
  /** To the nearest position on the shape's border; 0 inside. */
  kmTo(shape: number, lon: number, lat: number): number
}

const NO_SHAPE: NearestShape = { shape: -1, km: Infinity }

/** A degree of latitude is longer everywhere: 110.57 km at the equator, where it is shortest. */
const FEWEST_KM_PER_DEGREE = 110

function boxesOf({ lon, lat, ringStart, shapeStart }: ShapeColumns): Boxes {
  const boxes = new Float64Array(4 * (shapeStart.length - 1))
  for (let shape = 0; shape < shapeStart.length - 1; shape++) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let i = ringStart[shapeStart[shape]!]!; i < ringStart[shapeStart[shape + 1]!]!; i++) {
      if (lon[i]! < west) west = lon[i]!
      if (lon[i]! > east) east = lon[i]!
      if (lat[i]! < south) south = lat[i]!
      if (lat[i]! > north) north = lat[i]!
    }
    boxes.set([west, south, east, north], 4 * shape)
  }
  return boxes
}

/**
 * A tree of boxes over the shapes: a question costs the logarithm of their number and a walk around one or two of them.
 * The nearest is found on the plane whose scale is true at the point: its distance is the geodesic to the position found,
 * never too short, and at most 0.1 % too long within 50 km. A million vertices are prepared in a twentieth of a second.
 */
export function shapeTreeOf(columns: ShapeColumns): ShapeTree {
  const tree = boxTreeOf(boxesOf(columns))

  function kmTo(shape: number, lon: number, lat: number): number {
    if (!(shape >= 0 && shape < shapeCount(columns))) return Infinity
    const touch = nowhere()
    touchShape(columns, shape, narrowing(lat), lon, lat, touch)
    return touch.squared === Infinity ? Infinity : distanceKmAt(lon, lat, touch.lon, touch.lat)
  }

  return {
    kmTo,
    at(lon, lat) {
      let found = -1
      tree.search(
        lon,
        lat,
        1,
        () => 0,
        (shape) => {
          if ((found < 0 || shape < found) && holds(columns, shape, lon, lat)) found = shape
        },
      )
      return found
    },
    nearest(lon, lat, withinKm = Infinity) {
      if (tree.size === 0 || !Number.isFinite(lon) || !Number.isFinite(lat)) return NO_SHAPE
      const k = narrowing(lat)
      const best = nowhere()
      let found = -1
      const visit = (shape: number) => {
        const before = best.squared
        touchShape(columns, shape, k, lon, lat, best)
        if (best.squared < before) found = shape
      }
      if (withinKm === Infinity) visit(tree.guess(lon, lat, k))
      const limit = (withinKm / FEWEST_KM_PER_DEGREE) ** 2
      tree.search(lon, lat, k, () => Math.min(best.squared, limit), visit)
      const km = found < 0 ? Infinity : distanceKmAt(lon, lat, best.lon, best.lat)
      return km <= withinKm ? { shape: found, km } : NO_SHAPE
    },
  }
}
