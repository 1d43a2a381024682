import { mercatorX, mercatorY } from './projection'
import { improve, type ReachClass, reachClassOf } from './reachClass'
import { aimAt, newTarget } from './target'

export interface Reached {
  /** −1 where no point reaches anywhere. */
  readonly index: number
  /** Distance / reach; Infinity where no point reaches anywhere. */
  readonly ratio: number
}

/** Answers as columns, a row for each place asked about. */
export interface ReachedColumns {
  readonly index: Int32Array
  readonly ratio: Float64Array
}

export interface ReachIndex {
  best(lon: number, lat: number): Reached
  bestAll(lons: Float64Array, lats: Float64Array): ReachedColumns
}

/** Reaches that differ by less than this factor share a grid: more grids cost more than their sharper bounds gain. */
const CLASS_FACTOR = 1000

function classNumbers(lon: Float64Array, lat: Float64Array, reachKm: Float64Array): Map<number, number[]> {
  const classes = new Map<number, number[]>()
  for (let i = 0; i < lon.length; i++) {
    const reach = reachKm[i]!
    if (!(reach > 0) || !Number.isFinite(reach) || !Number.isFinite(lon[i]!) || !Number.isFinite(lat[i]!))
      continue
    const number = Math.floor(Math.log(reach) / Math.log(CLASS_FACTOR))
    const ids = classes.get(number)
    if (ids) ids.push(i)
    else classes.set(number, [i])
  }
  return classes
}

/** How much ground the class can cover: the class most likely to hold the best point comes first. */
const ground = ({ reachKm, longest }: ReachClass) => reachKm.length * longest * longest

/**
 * min over points of distance / reach, exact and with no cap on the distance; the lowest index where several are equal.
 * A reach that is not positive and finite, or a position that is not a number, never serves.
 */
export function createReachIndex(
  lons: Float64Array,
  lats: Float64Array,
  reachesKm: Float64Array,
): ReachIndex {
  const points = { lon: lons, lat: lats, reachKm: reachesKm, x: lons.map(mercatorX), y: lats.map(mercatorY) }
  const classes = [...classNumbers(lons, lats, reachesKm).values()]
    .map((ids) => reachClassOf(points, Int32Array.from(ids)))
    .sort((a, b) => ground(b) - ground(a))
  const target = newTarget()

  function find(lon: number, lat: number): void {
    if (!aimAt(target, lon, lat)) return
    for (const points of classes) improve(points, target)
  }

  return {
    best(lon, lat) {
      find(lon, lat)
      return { index: target.index, ratio: target.ratio }
    },
    bestAll(lons, lats) {
      const index = new Int32Array(lons.length)
      const ratio = new Float64Array(lons.length)
      for (let i = 0; i < lons.length; i++) {
        find(lons[i]!, lats[i]!)
        index[i] = target.index
        ratio[i] = target.ratio
      }
      return { index, ratio }
    },
  }
}
