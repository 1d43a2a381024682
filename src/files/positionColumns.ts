import { fold } from '../base/fold'
import { columnsOf } from './columnsOf'
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

/** Without a heading that says so: the column most of whose cells hold two coordinates of Viet Nam. */
function columnOfPairs(file: RawFile): string | undefined {
  const sample = { ...file, records: file.records.slice(0, PAIRS_LOOKED_AT) }
  return file.columns.find((column) => {
    const texts = [...columnTexts(sample, column)]
    const pairs = pairsIn(sample, fromBoth(sample, column))
    return pairs.length > 0 && 2 * pairs.filter((pair) => inVietNam(pair)).length > texts.length
  })
}

/** The columns that say where the records of a table are, by field: `wkt`, or `lon` and `lat`, or `both`, or none. */
export function positionColumns(file: RawFile): ReadonlyMap<string, string> {
  if (file.form === 'features') return new Map()
  const columns = columnsOf('corridors', file.columns)
  const [lon, lat, wkt] = [columns.get('lon'), columns.get('lat'), columns.get('wkt')]
  if (wkt !== undefined && holdsShapes(file, wkt)) return new Map([['wkt', wkt]])
  if (lon !== undefined && lat !== undefined) {
    const [first, second] = isNorthFirst(file, lon, lat) ? [lat, lon] : [lon, lat]
    return new Map([
      ['lon', first],
      ['lat', second],
    ])
  }
  const both = columns.get('both') ?? columnOfPairs(file)
  return both === undefined ? new Map() : new Map([['both', both]])
}
