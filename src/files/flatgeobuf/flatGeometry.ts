import type { Json } from '../../base/json'
import { byteIn, type FlatTable, tablesIn, vectorIn } from './flatTable'

const NAMES = [
  'Unknown',
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
] as const

const FIELD = { ends: 0, xy: 1, type: 6, parts: 7 } as const
/** A collection of collections says nothing of the ground. */
const DEEPEST = 3

/** What may still be read of a feature: offsets can name the same bytes again and again, honest ones name each once. */
export interface Allowance {
  bytes: number
}

function spend(allowance: Allowance, bytes: number): void {
  allowance.bytes -= bytes
  if (allowance.bytes < 0) throw new RangeError('a feature names its bytes more than once')
}

function positionsOf(table: FlatTable, allowance: Allowance): readonly Json[] {
  const { at, length } = vectorIn(table, FIELD.xy, 8)
  spend(allowance, length * 8)
  return Array.from({ length: Math.floor(length / 2) }, (_, i) => [
    table.view.getFloat64(at + 16 * i, true),
    table.view.getFloat64(at + 16 * i + 8, true),
  ])
}

/** Lines or rings that lie behind each other: each ends where `ends` says. */
function runsOf(table: FlatTable, positions: readonly Json[], allowance: Allowance): readonly Json[] {
  const { at, length } = vectorIn(table, FIELD.ends, 4)
  if (length === 0) return [positions]
  spend(allowance, length * 4)
  let start = 0
  return Array.from({ length }, (_, i) => {
    const end = table.view.getUint32(at + 4 * i, true)
    if (end < start || end > positions.length) throw new RangeError('a ring ends behind its positions')
    const run = positions.slice(start, end)
    start = end
    return run
  })
}

function partsOf(table: FlatTable, type: number, allowance: Allowance, depth: number): readonly Json[] {
  const parts = tablesIn(table, FIELD.parts)
  spend(allowance, parts.length * 4)
  if (depth >= DEEPEST) throw new RangeError('a collection in a collection')
  return parts.map((part) => flatGeometryOf(part, type, allowance, depth + 1))
}

const coordinatesIn = (geometry: Json): Json =>
  (geometry as { readonly coordinates?: Json } | null)?.coordinates ?? null

/**
 * The GeoJSON geometry of a table (flatgeobuf.org, feature.fbs), its numbers as they stand there; heights and measures are
 * left out. `assumed`: the type where the table does not say. A type that GeoJSON does not have is {type: "Unknown"}.
 */
export function flatGeometryOf(table: FlatTable, assumed: number, allowance: Allowance, depth = 0): Json {
  const number = byteIn(table, FIELD.type) || assumed
  const type = NAMES[number] ?? 'Unknown'
  switch (type) {
    case 'Unknown':
      return { type }
    case 'GeometryCollection':
      return { type, geometries: partsOf(table, 0, allowance, depth) }
    case 'MultiPolygon': {
      const polygons = partsOf(table, NAMES.indexOf('Polygon'), allowance, depth)
      // A multipolygon of one polygon may be written as its rings.
      if (polygons.length > 0) return { type, coordinates: polygons.map(coordinatesIn) }
      return { type, coordinates: [runsOf(table, positionsOf(table, allowance), allowance)] }
    }
    default: {
      const positions = positionsOf(table, allowance)
      if (type === 'Point') return { type, coordinates: positions[0] ?? null }
      const isOfRuns = type === 'Polygon' || type === 'MultiLineString'
      return { type, coordinates: isOfRuns ? runsOf(table, positions, allowance) : positions }
    }
  }
}
