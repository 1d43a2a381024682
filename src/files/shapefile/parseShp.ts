import type { Json } from '../../base/json'
import { groupRings, type Position } from './groupRings'

/** ESRI Shapefile Technical Description (1998): file code, header length, and the shape types by what they hold. */
const FILE_CODE = 9994
const HEADER_LENGTH = 100
const RECORD_HEADER_LENGTH = 8
const POINT = [1, 11, 21]
const LINE = [3, 13, 23]
const POLYGON = [5, 15, 25]
const MULTI_POINT = [8, 18, 28]

/** Reading past the end throws RangeError: the record is broken. */
function positionsAt(view: DataView, at: number, count: number): readonly Position[] {
  if (count < 0 || at + count * 16 > view.byteLength) throw new RangeError('positions past the end')
  return Array.from({ length: count }, (_, i) => [
    view.getFloat64(at + i * 16, true),
    view.getFloat64(at + i * 16 + 8, true),
  ])
}

/** Parts of a line or polygon: each index says where in the list of positions a part begins. */
function partsOf(view: DataView): readonly (readonly Position[])[] {
  const [parts, points] = [view.getInt32(36, true), view.getInt32(40, true)]
  if (parts < 0 || parts > view.byteLength / 4) throw new RangeError('parts past the end')
  const starts = Array.from({ length: parts }, (_, i) => view.getInt32(44 + 4 * i, true))
  const positions = positionsAt(view, 44 + 4 * parts, points)
  return starts.map((start, i) => positions.slice(start, starts[i + 1] ?? points))
}

const multi = (type: string, parts: readonly Json[]): Json =>
  parts.length === 1
    ? { type, coordinates: parts[0]! }
    : parts.length === 0
      ? null
      : { type: `Multi${type}`, coordinates: parts }

/** One shape as a GeoJSON geometry; heights and measures come after the positions and are left alone. */
function geometryOf(view: DataView): Json {
  const type = view.getInt32(0, true)
  if (POINT.includes(type)) return { type: 'Point', coordinates: positionsAt(view, 4, 1)[0]! }
  if (MULTI_POINT.includes(type)) return multi('Point', positionsAt(view, 40, view.getInt32(36, true)))
  if (LINE.includes(type)) return multi('LineString', partsOf(view))
  return POLYGON.includes(type) ? multi('Polygon', groupRings(partsOf(view))) : null
}

const shapeAt = (bytes: Uint8Array, at: number, length: number): Json => {
  try {
    return geometryOf(new DataView(bytes.buffer, bytes.byteOffset + at, length))
  } catch {
    return null
  }
}

/**
 * The shapes of a .shp as GeoJSON geometries in its own coordinates; null in the list for a shape that is empty or
 * broken, and null altogether for bytes that are no shapefile or end before their last record does.
 */
export function parseShp(bytes: Uint8Array): readonly Json[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < HEADER_LENGTH || view.getInt32(0) !== FILE_CODE) return null
  const shapes: Json[] = []
  let at = HEADER_LENGTH
  while (at + RECORD_HEADER_LENGTH <= view.byteLength) {
    const length = 2 * view.getInt32(at + 4)
    const start = at + RECORD_HEADER_LENGTH
    if (length < 4 || start + length > view.byteLength) return null
    shapes.push(shapeAt(bytes, start, length))
    at = start + length
  }
  return shapes
}
