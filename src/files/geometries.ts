import type { Json } from '../base/json'
import { err, ok, type Result } from '../base/result'
import { columnTexts } from './columnTexts'
import type { IssueKind } from './fileIssue'
import { columnsOf } from './headings'
import { numberStyleOf, parseNumber } from './numberStyle'
import { isObject } from './parseFeatures'
import { parseShapeText } from './parseWkt'
import type { Pair } from './placing'
import type { RawFile, RawRecord } from './rawFile'
import { pairOf } from './readShape'

export interface GeometryFault {
  readonly kind: IssueKind
  readonly column: string | null
  readonly found: Json
}

/** A GeoJSON geometry of each record, not yet checked, wherever the file keeps it. */
export type Geometries = (record: RawRecord) => Result<Json, GeometryFault>

/** Reads a column of coordinates in the one style that it is written in. */
function coordinateColumn(file: RawFile, column: string) {
  const style = numberStyleOf(columnTexts(file, column), 'measure')
  return ({ values }: RawRecord): Result<number, GeometryFault> => {
    const found = values.get(column)
    if (found === undefined || found === null)
      return err({ kind: 'missing-coordinates', column, found: null })
    const number = typeof found === 'number' ? found : parseNumber(String(found), style)
    return number !== null && Number.isFinite(number)
      ? ok(number)
      : err({ kind: 'not-a-number', column, found })
  }
}

function fromColumns(file: RawFile, lon: string, lat: string): Geometries {
  const [first, second] = [coordinateColumn(file, lon), coordinateColumn(file, lat)]
  return (record) => {
    const [a, b] = [first(record), second(record)]
    if (!a.ok) return a
    return b.ok ? ok({ type: 'Point', coordinates: [a.value, b.value] }) : b
  }
}

const fromShapeText =
  (column: string): Geometries =>
  ({ values }) => {
    const found = values.get(column)
    if (found === undefined || found === null) return err({ kind: 'missing-geometry', column, found: null })
    const geometry = parseShapeText(String(found))
    return geometry === null ? err({ kind: 'wrong-geometry', column, found }) : ok(geometry)
  }

/** A column headed "geom" may as well hold a database's own bytes: it counts when its first value is a shape. */
function holdsShapes(file: RawFile, column: string): boolean {
  const [first] = columnTexts(file, column)
  return first !== undefined && parseShapeText(first) !== null
}

/** The columns that say where the records of a table are, by field: `wkt`, or `lon` and `lat`, or none. */
export function positionColumns(file: RawFile): ReadonlyMap<string, string> {
  if (file.form === 'features') return new Map()
  const columns = columnsOf('corridors', file.columns)
  const [lon, lat, wkt] = [columns.get('lon'), columns.get('lat'), columns.get('wkt')]
  if (wkt !== undefined && holdsShapes(file, wkt)) return new Map([['wkt', wkt]])
  if (lon === undefined || lat === undefined) return new Map()
  return new Map([
    ['lon', lon],
    ['lat', lat],
  ])
}

/** How to find the geometry of a file's records; null for a table without columns of coordinates or shapes. */
export function geometriesOf(file: RawFile): Geometries | null {
  if (file.form === 'features') return ({ geometry }) => ok(geometry ?? null)
  const columns = positionColumns(file)
  const [lon, lat, wkt] = [columns.get('lon'), columns.get('lat'), columns.get('wkt')]
  if (wkt !== undefined) return fromShapeText(wkt)
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
