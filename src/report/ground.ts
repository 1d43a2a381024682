import { placesOf } from '../coverage/stationColumns'
import { areasOf } from '../geometry/area'
import { createLocator } from '../geometry/locate'
import { type PlacedPoints, placedPointsOf } from '../geometry/placedPoints'
import { type ShapeColumns, shapeColumnsOf } from '../geometry/shapeColumns'
import type { CommuneId } from '../province/commune'
import type { Edition } from '../province/edition'
import type { DatasetColumns, District } from './datasetColumns'

/** Boundaries follow the shoreline, and a post on a quay may fall just outside: so near, it still belongs. In metres. */
export const COAST_TOLERANCE_M = 200

/** What depends on the boundaries alone: prepared once per edition. Commune indices, −1 for outside all of them. */
export interface Ground {
  readonly communes: readonly CommuneId[]
  /** NaN where it is not known. */
  readonly population: Float64Array
  readonly shapes: ShapeColumns
  /** km² on the ellipsoid. */
  readonly areas: Float64Array
  /** By record. */
  readonly stationCommune: Int32Array
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

/** `villages`: where they are. */
export function groundOf(columns: DatasetColumns, edition: Edition, villages: PlacedPoints): Ground {
  const { id, shapes, population, districts } = columns.communes[edition] ?? NOWHERE
  const locator = createLocator(shapes, COAST_TOLERANCE_M)
  const { stations, postalPoints, postalRecords } = columns
  const byRecord = (record: Int32Array, records: number, found: Int32Array) => {
    const communes = new Int32Array(records).fill(-1)
    for (let row = 0; row < record.length; row++) communes[record[row]!] = found[row]!
    return communes
  }
  return {
    communes: id,
    population,
    shapes,
    areas: areasOf(shapes),
    stationCommune: byRecord(stations.record, stations.record.length, locator.locateAll(placesOf(stations))),
    postalCommune: byRecord(
      postalPoints.record,
      postalRecords,
      locator.locateAll(placedPointsOf(postalPoints.lon, postalPoints.lat)),
    ),
    villageCommune: locator.locateAll(villages),
    districts,
  }
}
