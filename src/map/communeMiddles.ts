import type { Ring } from '../geometry/position'
import { mercatorBox } from './mercator'
import type { CommuneShape } from './scene'

/** Around a ring, in Mercator. Walked by hand: a country has a million vertices. */
function boxOf(ring: Ring) {
  let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const position of ring) {
    if (position[0] < west) west = position[0]
    if (position[0] > east) east = position[0]
    if (position[1] < south) south = position[1]
    if (position[1] > north) north = position[1]
  }
  return mercatorBox([west, south, east, north])
}

/**
 * The middle of each commune's widest part, as x, y, x, y, … in Mercator, where directions are those that people see on the map.
 * A far island moves no middle. NaN for a commune without a shape: it lies in no direction of any other.
 */
export function communeMiddles(communes: readonly CommuneShape[]): Float64Array {
  const middles = new Float64Array(2 * communes.length).fill(Number.NaN)
  communes.forEach(({ boundary }, i) => {
    let widest = -1
    for (const [outer] of boundary) {
      if (!outer || outer.length === 0) continue
      const [x0, y0, x1, y1] = boxOf(outer)
      const size = (x1 - x0) * (y1 - y0)
      if (size <= widest) continue
      widest = size
      middles[2 * i] = (x0 + x1) / 2
      middles[2 * i + 1] = (y0 + y1) / 2
    }
  })
  return middles
}
