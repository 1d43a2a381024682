import { areasOf } from '../geometry/area'
import { createLocator, type Locator } from '../geometry/locate'
import { type PlacedPoints, placedPointsOf } from '../geometry/placedPoints'
import { type ShapeColumns, shapeColumnsOf } from '../geometry/shapeColumns'
import type { CommuneId } from '../province/commune'
import type { Edition } from '../province/edition'
import type { DatasetColumns, District } from './datasetColumns'

/** Boundaries follow the shoreline, and a post on a quay may fall just outside: so near, it still belongs. In metres. */
export const COAST_TOLERANCE_M = 200

/** What no question and no station changes: prepared once per edition. Commune indices, −1 for outside all of them. */
export interface Ground {
  readonly communes: readonly CommuneId[]
  /** NaN where it is not known. */
  readonly population: Float64Array
  readonly shapes: ShapeColumns
  /** km² on the ellipsoid. */
  readonly areas: Float64Array
  readonly locator: Locator
  /** By record. */
  readonly postalCommune: Int32Array
  readonly villageCommune: Int32Array
  readonly districts: readonly District[]
}

const NOWHERE = {
  id: [],
  shapes: shapeColumnsOf([]),
  population: new Float64Array(0),
  districts: [],
}

/** By record, from what was found by row; −1 for records without a row. */
export function byRecord(record: Int32Array, records: number, found: Int32Array): Int32Array {
  const communes = new Int32Array(records).fill(-1)
  for (let row = 0; row < record.length; row++) if (record[row]! >= 0) communes[record[row]!] = found[row]!
  return communes
}

/** `villages`: where they are. */
export function groundOf(
  { communes, postalPoints, postalRecords }: DatasetColumns,
  edition: Edition,
  villages: PlacedPoints,
): Ground {
  const { id, shapes, population, districts } = communes[edition] ?? NOWHERE
  const locator = createLocator(shapes, COAST_TOLERANCE_M)
  const posts = locator.locateAll(placedPointsOf(postalPoints.lon, postalPoints.lat))
  return {
    communes: id,
    population,
    shapes,
    areas: areasOf(shapes),
    locator,
    postalCommune: byRecord(postalPoints.record, postalRecords, posts),
    villageCommune: locator.locateAll(villages),
    districts,
  }
}
