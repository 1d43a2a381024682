import { createPointIndex } from '../geometry/nearest'
import { type PlacedPoints, placedPointsOf } from '../geometry/placedPoints'
import { pointGridOf } from '../geometry/pointGrid'
import { type PostalColumns, postalPointsWhere } from './postalColumns'
import { counts, type PostalRule } from './postalRule'

/** Per place, the nearest postal point that counts, even across a border. */
export interface NearestPostal {
  /** Index into the dataset's postal points; −1 when there is none. */
  readonly point: Int32Array
  /** Infinity when there is none. */
  readonly km: Float64Array
}

export function nearestPostal(columns: PostalColumns, rule: PostalRule, places: PlacedPoints): NearestPostal {
  const { record, lon, lat } = postalPointsWhere(columns, (point) => counts(point, rule))
  const { index, km } = createPointIndex(pointGridOf(placedPointsOf(lon, lat))).nearestAll(places)
  return { point: index.map((row) => record[row] ?? -1), km }
}
