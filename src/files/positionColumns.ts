import { fold } from '../base/fold'
import { type ChosenColumns, columnsOf } from './columnsOf'
import { columnTexts } from './columnTexts'
import { inVietNam, type Pair } from './coordinates/ranges'
import { fromBoth, fromColumns, type Geometries } from './coordinates/tablePoints'
import { withoutUnit } from './headings'
import { isObject } from './parseFeatures'
import { parseShapeText } from './parseWkt'
import type { RawFile } from './rawFile'
import { pairOf } from './readShape'

/** A column headed "geom" may as well hold a database's own bytes: it counts when its first value is a shape. */
function holdsShapes(file: RawFile, column: string): boolean {
  const [first] = columnTexts(file, column)
  return first !== undefined && parseShapeText(first) !== null
}

/** "X" is north to a surveyor and east to a map: headings that leave it open. */
const OPEN_HEADINGS = new Set(['x', 'y', 'toadox', 'toadoy'])
const isOpen = (heading: string) => OPEN_HEADINGS.has(fold(withoutUnit(heading)))

const PAIRS_LOOKED_AT = 50

const pairsIn = ({ records }: RawFile, geometries: Geometries): readonly Pair[] =>
  records.flatMap((record) => {
    const geometry = geometries(record)
    const pair = geometry.ok && isObject(geometry.value) ? pairOf(geometry.value.coordinates) : null
    return pair ? [pair] : []
  })

/** Whether columns headed X and Y hold latitude and longitude, in this order. */
function isNorthFirst(file: RawFile, lon: string, lat: string): boolean {
  if (!isOpen(lon) || !isOpen(lat)) return false
  const sample = { ...file, records: file.records.slice(0, PAIRS_LOOKED_AT) }
  const pairs = pairsIn(sample, fromColumns(sample, lon, lat))
  return 2 * pairs.filter(([first, second]) => inVietNam([second, first])).length > pairs.length
}

/** "107,20" is one number with a decimal comma, not 107 and 20 degrees. */
const isPair = (pair: Pair) => inVietNam(pair) && !pair.every(Number.isInteger)

/** Without a heading that says so: the column most of whose cells hold two coordinates of Viet Nam. */
function columnOfPairs(file: RawFile): string | undefined {
  const sample = { ...file, records: file.records.slice(0, PAIRS_LOOKED_AT) }
  return file.columns.find((column) => {
    const texts = [...columnTexts(sample, column)]
    const pairs = pairsIn(sample, fromBoth(sample, column))
    return 2 * pairs.filter(isPair).length > texts.length
  })
}

type ByField = ReadonlyMap<string, string>

/** As a person says: shapes, or both in one, or one of the two at least; null where nothing is said. */
function askedColumns(columns: ByField, asked: ChosenColumns): ByField | null {
  const isAsked = (field: string) => columns.has(field) && columns.get(field) === asked[field]
  const only = ['wkt', 'both'].find(isAsked)
  if (only !== undefined) return new Map([[only, columns.get(only)!]])
  const [lon, lat] = [columns.get('lon'), columns.get('lat')]
  if (lon === undefined || lat === undefined || !['lon', 'lat'].some(isAsked)) return null
  return new Map([
    ['lon', lon],
    ['lat', lat],
  ])
}

/** The columns that say where the records of a table are, by field: `wkt`, or `lon` and `lat`, or `both`, or none. */
export function positionColumns(file: RawFile, asked: ChosenColumns = {}): ByField {
  if (file.form === 'features') return new Map()
  const columns = columnsOf('corridors', file.columns, asked)
  return askedColumns(columns, asked) ?? guessedColumns(file, columns, asked)
}

function guessedColumns(file: RawFile, columns: ByField, asked: ChosenColumns): ByField {
  const [lon, lat, wkt] = [columns.get('lon'), columns.get('lat'), columns.get('wkt')]
  if (wkt !== undefined && holdsShapes(file, wkt)) return new Map([['wkt', wkt]])
  if (lon !== undefined && lat !== undefined) {
    const [first, second] = isNorthFirst(file, lon, lat) ? [lat, lon] : [lon, lat]
    return new Map([
      ['lon', first],
      ['lat', second],
    ])
  }
  const both = columns.get('both') ?? (asked.both === null ? undefined : columnOfPairs(file))
  return both === undefined ? new Map() : new Map([['both', both]])
}
