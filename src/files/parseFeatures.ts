import type { Json } from '../base/json'
import { err, ok, type Result } from '../base/result'
import type { FileRefusal } from './fileIssue'
import { parseJson } from './parseJson'
import { columnsIn, featuresFile, type RawFile, type RawRecord } from './rawFile'
import { shortened } from './shortened'

type JsonObject = { readonly [key: string]: Json }

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Setting a property of this name would change an object's prototype: it is not taken from any file. */
export const UNSAFE_KEY = '__proto__'

function idOf(feature: JsonObject): string | null {
  const { id } = feature
  return typeof id === 'string' || typeof id === 'number' ? String(id).normalize('NFC') : null
}

/** A collection of shapes of one kind (KML's MultiGeometry) is a shape of several parts. */
function gathered(geometry: Json): Json {
  if (!isObject(geometry) || geometry.type !== 'GeometryCollection' || !Array.isArray(geometry.geometries))
    return geometry
  const parts = geometry.geometries
  const [first] = parts
  if (!isObject(first) || !parts.every((part) => isObject(part) && part.type === first.type)) return geometry
  const coordinates = parts.map((part) => (isObject(part) ? (part.coordinates ?? null) : null))
  return parts.length === 1 ? first : { type: `Multi${first.type}`, coordinates }
}

function recordOf(feature: Json, row: number): RawRecord {
  const object = isObject(feature) ? feature : {}
  const properties = isObject(object.properties) ? object.properties : {}
  const entries = Object.entries(properties).filter(([key]) => key !== UNSAFE_KEY)
  return {
    row,
    id: idOf(object),
    values: new Map(entries.map(([key, value]) => [key.normalize('NFC'), value])),
    geometry: gathered(object.geometry ?? null),
  }
}

/** The features of a collection, of one feature, or of lines or an array of features; null for anything else. */
function featuresOf(json: Json): readonly Json[] | null {
  if (Array.isArray(json))
    return json.every((item) => isObject(item) && item.type === 'Feature') ? json : null
  if (!isObject(json)) return null
  if (json.type === 'Feature') return [json]
  return json.type === 'FeatureCollection' && Array.isArray(json.features) ? json.features : null
}

const typeOf = (json: Json): string =>
  (isObject(json) ? shortened(json.type) : null) ?? (Array.isArray(json) ? 'array' : typeof json)

/** A GeoJSON value cut into its features. */
export function featuresOfValue(value: Json, file: string): Result<RawFile, FileRefusal> {
  const features = featuresOf(value)
  if (!features) return err({ kind: 'not-geojson', file, found: typeOf(value) })
  const records = features.map((feature, i) => recordOf(feature, i + 1))
  return ok(featuresFile(columnsIn(records), records))
}

/** GeoJSON (RFC 7946) text cut into its features. */
export function parseFeatures(text: string, file: string): Result<RawFile, FileRefusal> {
  const json = parseJson(text)
  return json.ok ? featuresOfValue(json.value, file) : err({ kind: 'not-json', file, detail: json.error })
}
