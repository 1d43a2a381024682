import { fold } from '../base/fold'
import type { LayerKind } from '../province/dataset'
import { columnsOf } from './columnsOf'
import type { Geometries } from './geometries'
import { isObject } from './parseFeatures'
import type { RawFile, RawRecord } from './rawFile'
import type { LayerGuess } from './reading'
import { technologiesIn } from './stations/splitWords'
import { stationColumns, technologyColumns } from './stations/technologyColumns'
import { meaningOf, POSTAL_KIND_WORDS, TECHNOLOGY_WORDS } from './words'

type PointLayer = 'stations' | 'postalPoints' | 'villages'

/** Fields that only one layer of points has, so that their headings speak for it. */
const TELLING: Readonly<Record<PointLayer, readonly string[]>> = {
  stations: ['site_id', 'band_mhz', 'mast_type', 'mast_height_m', 'on_air', 'reach_km', 'shared'],
  postalPoints: ['hours_per_week', 'services', 'postal_code', 'staffed'],
  villages: [
    'population',
    'households',
    'poor_households',
    'grid_power',
    'especially_disadvantaged',
    'reported_status',
    'measured_status',
  ],
}

const FILE_NAMES: Readonly<Record<PointLayer, RegExp>> = {
  stations: /station|bts|tram|site|cell/,
  postalPoints: /post|buu|diemphucvu|vhx/,
  villages: /village|thon|ban|place|khupho/,
}

/** Headings that name the thing itself: "Tên thôn". */
const NAMING_HEADINGS: Readonly<Record<PointLayer, RegExp>> = {
  stations: /^(?:ma|ten)(?:nha)?tram$|^sitename$|^tentrambts$/,
  postalPoints: /^(?:ten|ma)?(?:buucuc|diemphucvu|buudien|diembdvhx)$/,
  villages: /^(?:ten)?(?:thon|thonban|thonbankhupho|thonto|bankhupho|xom|khupho)$/,
}
const NAMING_WEIGHT = 2

/** What the values of a column look like says more than its heading: "Loại hình" heads columns of every layer. */
const VALUE_WEIGHT = 4
const RECORDS_LOOKED_AT = 50
const VILLAGE_NAME = /^(?:thon|ban|khupho|kp|xom|lang|tdp|todanpho)(?=.)/
const VILLAGE_KIND =
  /^(?:thon|ban|khupho|xom|lang|todanpho|village|hamlet|neighbourhood|isolateddwelling|suburb|town|city)$/
const POSTAL_NAME = /^(?:buucuc|bdvhx|diembdvhx|buudien|diembuudien|bdvanhoaxa|thungthu)/

const sampleOf = (file: RawFile) => file.records.slice(0, RECORDS_LOOKED_AT)

/** Whether at least half of the values that a field has pass the test. */
function mostly(file: RawFile, layer: LayerKind, field: string, test: (text: string) => boolean): boolean {
  const column = columnsOf(layer, file.columns).get(field)
  if (column === undefined) return false
  const texts = sampleOf(file).flatMap(({ values }) => {
    const value = values.get(column)
    return typeof value === 'string' && value !== '' ? [value] : []
  })
  return texts.length > 0 && 2 * texts.filter(test).length >= texts.length
}

const VALUES: Readonly<Record<PointLayer, (file: RawFile) => boolean>> = {
  stations: (file) =>
    technologyColumns(file.columns).size + stationColumns(file.columns).size > 0 ||
    mostly(
      file,
      'stations',
      'technology',
      (text) => meaningOf(text, TECHNOLOGY_WORDS) !== null || technologiesIn(text) !== null,
    ),
  postalPoints: (file) =>
    mostly(file, 'postalPoints', 'kind', (text) => meaningOf(text, POSTAL_KIND_WORDS) !== null) ||
    mostly(file, 'postalPoints', 'name', (text) => POSTAL_NAME.test(fold(text))),
  villages: (file) =>
    mostly(file, 'villages', 'kind', (text) => VILLAGE_KIND.test(fold(text))) ||
    mostly(file, 'villages', 'name', (text) => VILLAGE_NAME.test(fold(text))),
}

function scoreOf(layer: PointLayer, file: RawFile, fileName: string): number {
  const columns = columnsOf(layer, file.columns)
  const headings = TELLING[layer].filter((field) => columns.has(field)).length
  const name = FILE_NAMES[layer].test(fold(fileName)) ? 1 : 0
  const isNamed = file.columns.some((column) => NAMING_HEADINGS[layer].test(fold(column.slice(0, 40))))
  return headings + name + (isNamed ? NAMING_WEIGHT : 0) + (VALUES[layer](file) ? VALUE_WEIGHT : 0)
}

/** A lead of this much is more than a name of a file or one heading can give. */
const LIKELY_LEAD = 2

/** Guesses by the highest score; null when nothing speaks for any layer, or two layers are as likely. */
function guessPoints(file: RawFile, fileName: string): LayerGuess | null {
  const layers: readonly PointLayer[] = ['stations', 'postalPoints', 'villages']
  const scores = layers.map((layer) => ({ layer, score: scoreOf(layer, file, fileName) }))
  const [best, next] = scores.sort((a, b) => b.score - a.score)
  if (!best || !next || best.score === next.score) return null
  return { layer: best.layer, sureness: best.score - next.score >= LIKELY_LEAD ? 'likely' : 'doubtful' }
}

const SHAPE_LAYERS: Readonly<Record<string, LayerKind>> = {
  Polygon: 'communes',
  MultiPolygon: 'communes',
  LineString: 'corridors',
  MultiLineString: 'corridors',
}

const typeOf = (record: RawRecord, geometries: Geometries): string | null => {
  const geometry = geometries(record)
  return geometry.ok && isObject(geometry.value) && typeof geometry.value.type === 'string'
    ? geometry.value.type
    : null
}

/** The layer that a file holds, told from its shapes, its headings, its values and, last, its name. */
export function guessLayer(file: RawFile, geometries: Geometries, fileName: string): LayerGuess | null {
  const types = sampleOf(file).flatMap((record) => typeOf(record, geometries) ?? [])
  const shaped = types.map((type) => SHAPE_LAYERS[type]).find((layer) => layer !== undefined)
  return shaped ? { layer: shaped, sureness: 'certain' } : guessPoints(file, fileName)
}
