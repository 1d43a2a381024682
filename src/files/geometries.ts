import type { Json } from '../base/json'
import { err, ok } from '../base/result'
import type { ChosenColumns } from './columnsOf'
import type { Pair } from './coordinates/ranges'
import { fromBoth, fromColumns, type Geometries } from './coordinates/tablePoints'
import { isObject } from './parseFeatures'
import { parseShapeText } from './parseWkt'
import { positionColumns } from './positionColumns'
import type { RawFile } from './rawFile'
import { pairOf } from './readShape'

export type { Geometries, GeometryFault } from './coordinates/tablePoints'

const fromShapeText =
  (column: string): Geometries =>
  ({ values }) => {
    const found = values.get(column)
    if (found === undefined || found === null) return err({ kind: 'missing-geometry', column, found: null })
    const geometry = parseShapeText(String(found))
    return geometry === null ? err({ kind: 'wrong-geometry', column, found }) : ok(geometry)
  }

/** How to find the geometry of a file's records; null for a table without columns of coordinates or shapes. */
export function geometriesOf(file: RawFile, asked: ChosenColumns = {}): Geometries | null {
  if (file.form === 'features') return ({ geometry }) => ok(geometry ?? null)
  const columns = positionColumns(file, asked)
  const [lon, lat, both, wkt] = ['lon', 'lat', 'both', 'wkt'].map((field) => columns.get(field))
  if (wkt !== undefined) return fromShapeText(wkt)
  if (both !== undefined) return fromBoth(file, both)
  return lon !== undefined && lat !== undefined ? fromColumns(file, lon, lat) : null
}

/** No shape nests its positions deeper than a multipolygon. */
const DEEPEST = 4

function firstPair(coordinates: Json | undefined): Pair | null {
  let at = coordinates
  for (let depth = 0; depth < DEEPEST; depth++) {
    const pair = pairOf(at)
    if (pair) return pair
    at = Array.isArray(at) ? at[0] : undefined
  }
  return null
}

/** One pair per record: enough to tell the system of coordinates. */
export function* firstPairs(file: RawFile, geometries: Geometries): Generator<Pair> {
  for (const record of file.records) {
    const geometry = geometries(record)
    const pair = geometry.ok && isObject(geometry.value) ? firstPair(geometry.value.coordinates) : null
    if (pair) yield pair
  }
}
