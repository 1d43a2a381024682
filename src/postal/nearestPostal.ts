import { createPointIndex } from '../geometry/nearest'
import { type PlacedPoints, placedPointsOf } from '../geometry/placedPoints'
import type { PostalPoint } from '../province/postalPoint'
import { postalColumnsOf } from './postalColumns'
import { counts, type PostalRule } from './postalRule'

/** Per place, the nearest postal point that counts, even across a border. */
export interface NearestPostal {
  /** Index into the dataset's postal points; −1 when there is none. */
  readonly point: Int32Array
  /** Infinity when there is none. */
  readonly km: Float64Array
}

export function nearestPostal(
  points: readonly PostalPoint[],
  rule: PostalRule,
  places: PlacedPoints,
): NearestPostal {
  const columns = postalColumnsOf(points, (point) => counts(point, rule))
  const { index, km } = createPointIndex(placedPointsOf(columns.lon, columns.lat)).nearestAll(places)
  return { point: index.map((row) => columns.record[row] ?? -1), km }
}
