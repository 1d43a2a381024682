import type { Json } from '../base/json'

/** GeoJSON's names of the shapes of well-known text that a layer can hold. */
const TYPES: Readonly<Record<string, string>> = {
  POINT: 'Point',
  LINESTRING: 'LineString',
  POLYGON: 'Polygon',
  MULTIPOINT: 'MultiPoint',
  MULTILINESTRING: 'MultiLineString',
  MULTIPOLYGON: 'MultiPolygon',
}

/** "(1 2, 3 4)" as "[[1,2],[3,4]]": the brackets of well-known text are those of JSON, but for the positions. */
function coordinatesOf(body: string): Json | undefined {
  const json = body.replace(/[^(),]+/g, (position) => {
    const numbers = position.trim().split(/\s+/)
    return numbers.length > 1 ? `[${numbers.map(Number).join(',')}]` : ''
  })
  try {
    return JSON.parse(json.replaceAll('(', '[').replaceAll(')', ']')) as Json
  } catch {
    return undefined
  }
}

/** "SRID=4326;POLYGON Z" as the GeoJSON type; undefined for a shape that no layer holds. */
const typeOf = (head: string): string | undefined => {
  const [name = ''] = head
    .slice(head.indexOf(';') + 1)
    .trim()
    .toUpperCase()
    .split(/\s/)
  return Object.hasOwn(TYPES, name) ? TYPES[name] : undefined
}

/** A shape as well-known text (OGC 06-103r4) or as GeoJSON text, as a GeoJSON geometry; null when it is neither. */
export function parseShapeText(text: string): Json {
  const start = text.indexOf('(')
  const type = start < 0 ? undefined : typeOf(text.slice(0, start))
  if (!type) return geoJsonOf(text)
  const coordinates = coordinatesOf(text.slice(start))
  if (coordinates === undefined) return null
  // A point has one pair of brackets more in well-known text than in JSON.
  return { type, coordinates: type === 'Point' && Array.isArray(coordinates) ? coordinates[0] : coordinates }
}

function geoJsonOf(text: string): Json {
  if (!text.trimStart().startsWith('{')) return null
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}
