import { createPointIndex } from '../geometry/nearest'
import { placedPointsOf } from '../geometry/placedPoints'
import { pointGridOf } from '../geometry/pointGrid'
import type { PostalColumns } from './postalColumns'

/**
 * Points at one address count once (Luật Bưu chính 2010, Đ.3 k.11). Addresses are seldom in the files, positions are:
 * closer than this is taken for one address, for two measurements of one door differ by that much.
 */
export const SAME_ADDRESS_M = 30

/**
 * For each row the first row at the same address. A chain of points, each within 30 m of the next, is one address:
 * only so does the answer not depend on the order of the points.
 */
export function addressesOf({ lon, lat }: Pick<PostalColumns, 'lon' | 'lat'>): Int32Array {
  const first = Int32Array.from(lon, (_, row) => row)
  const rootOf = (row: number): number => {
    let root = row
    while (first[root] !== root) root = first[root]!
    return root
  }
  const index = createPointIndex(pointGridOf(placedPointsOf(lon, lat)))
  for (let row = 0; row < lon.length; row++) {
    index.within(lon[row]!, lat[row]!, SAME_ADDRESS_M / 1000, (other) => {
      const [a, b] = [rootOf(row), rootOf(other)]
      first[Math.max(a, b)] = Math.min(a, b)
    })
  }
  return first.map(rootOf)
}
