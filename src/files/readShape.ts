import type { Json } from '../base/json'
import { err, ok, type Result } from '../base/result'
import type { LineString, LonLat, MultiPolygon, Polygon, Ring } from '../geometry/position'
import { crossesItself } from '../geometry/shapeChecks'
import type { Pair } from './coordinates/ranges'
import type { IssueKind } from './fileIssue'
import { isObject } from './parseFeatures'
import type { Placer } from './placing'

/** A checked shape, and what had to be changed to get it. */
export interface ShapeRead<T> {
  readonly shape: T
  readonly changes: readonly IssueKind[]
}

export interface ShapeFault {
  readonly kind: IssueKind
  readonly found: Json
}

type ShapeResult<T> = Result<ShapeRead<T>, ShapeFault>

const fault = (kind: IssueKind, found: Json = null) => err<ShapeFault>({ kind, found })

/** Whether the file swapped the axes of this shape; decided by the first position, and the same for all the others. */
interface Axes {
  swapped: boolean | null
}

export function pairOf(position: Json | undefined): Pair | null {
  if (!Array.isArray(position)) return null
  const [first, second] = position
  return Number.isFinite(first) && Number.isFinite(second) ? [first as number, second as number] : null
}

const scalarText = (value: Json) => (typeof value === 'object' && value !== null ? '…' : String(value))
const asText = (position: Json | undefined): Json =>
  Array.isArray(position) ? position.slice(0, 3).map(scalarText).join(' ') : (position ?? null)

function readPosition(position: Json | undefined, place: Placer, axes: Axes): Result<LonLat, ShapeFault> {
  const pair = pairOf(position)
  if (!pair) return fault('not-a-number', asText(position))
  const placed = place(...pair)
  if (!placed.ok) return fault(placed.error, asText(position))
  if (axes.swapped !== null && axes.swapped !== placed.value.swapped) {
    return fault('coordinates-out-of-range', asText(position))
  }
  axes.swapped = placed.value.swapped
  return ok(placed.value.position)
}

const same = (a: LonLat | undefined, b: LonLat | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1]

/** Positions without immediate repetitions, which say nothing and trip up the checks. */
function readPositions(
  coordinates: Json | undefined,
  place: Placer,
  axes: Axes,
): Result<LonLat[], ShapeFault> {
  if (!Array.isArray(coordinates)) return fault('wrong-geometry')
  const positions: LonLat[] = []
  for (const position of coordinates) {
    const read = readPosition(position, place, axes)
    if (!read.ok) return read
    if (positions.length === 0 || !same(positions.at(-1), read.value)) positions.push(read.value)
  }
  return ok(positions)
}

/** A ring closes where it began and needs three corners (RFC 7946 §3.1.6); it may not meet itself. */
function readRing(coordinates: Json | undefined, place: Placer, axes: Axes): ShapeResult<Ring> {
  const read = readPositions(coordinates, place, axes)
  if (!read.ok) return read
  const positions = read.value
  const closed = positions.length > 1 && same(positions[0], positions.at(-1))
  const ring = closed || positions.length === 0 ? positions : [...positions, positions[0]!]
  if (ring.length < 4) return fault('ring-too-short', `${ring.length}`)
  if (crossesItself(ring)) return fault('ring-crosses-itself')
  return ok({ shape: ring, changes: closed ? [] : ['ring-not-closed'] })
}

function readAll<T>(
  items: Json | undefined,
  readOne: (item: Json) => ShapeResult<T>,
): ShapeResult<readonly T[]> {
  if (!Array.isArray(items)) return fault('wrong-geometry')
  const shapes: T[] = []
  const changes = new Set<IssueKind>()
  for (const item of items) {
    const read = readOne(item)
    if (!read.ok) return read
    shapes.push(read.value.shape)
    for (const change of read.value.changes) changes.add(change)
  }
  return shapes.length === 0 ? fault('missing-geometry') : ok({ shape: shapes, changes: [...changes] })
}

const noting = <T>(read: ShapeResult<T>, axes: Axes): ShapeResult<T> =>
  read.ok && axes.swapped
    ? ok({ shape: read.value.shape, changes: [...read.value.changes, 'coordinates-swapped'] })
    : read

/** The parts of a geometry of `type` or Multi`type`; a fault for any other. */
function partsOf(geometry: Json, type: string): Result<readonly Json[], ShapeFault> {
  if (!isObject(geometry)) return fault('missing-geometry')
  const { coordinates } = geometry
  if (geometry.type === type) return ok([coordinates ?? null])
  if (geometry.type === `Multi${type}` && Array.isArray(coordinates)) return ok(coordinates)
  return fault('wrong-geometry', geometry.type ?? null)
}

/** The only part there is: several points or lines under one record would be several records. */
function onePartOf(geometry: Json, type: string): Result<Json, ShapeFault> {
  const parts = partsOf(geometry, type)
  if (!parts.ok) return parts
  const [part] = parts.value
  return part === undefined || parts.value.length > 1 ? fault('wrong-geometry', `Multi${type}`) : ok(part)
}

export function readBoundary(geometry: Json, place: Placer): ShapeResult<MultiPolygon> {
  const parts = partsOf(geometry, 'Polygon')
  if (!parts.ok) return parts
  const axes: Axes = { swapped: null }
  const polygon = (rings: Json): ShapeResult<Polygon> => readAll(rings, (ring) => readRing(ring, place, axes))
  return noting(readAll(parts.value, polygon), axes)
}

export function readPath(geometry: Json, place: Placer): ShapeResult<LineString> {
  const part = onePartOf(geometry, 'LineString')
  if (!part.ok) return part
  const axes: Axes = { swapped: null }
  const read = readPositions(part.value, place, axes)
  if (!read.ok) return read
  return read.value.length < 2
    ? fault('wrong-geometry', `${read.value.length}`)
    : noting(ok({ shape: read.value, changes: [] }), axes)
}

/** Zero by zero is in the ocean off Africa: it is what programs write for "no coordinates". */
const isNowhere = (pair: Pair) => pair[0] === 0 && pair[1] === 0

export function readPoint(geometry: Json, place: Placer): ShapeResult<LonLat> {
  const part = onePartOf(geometry, 'Point')
  if (!part.ok) return part
  const pair = pairOf(part.value)
  if (Array.isArray(part.value) && part.value.length === 0) return fault('missing-coordinates')
  if (pair && isNowhere(pair)) return fault('missing-coordinates', asText(part.value))
  const axes: Axes = { swapped: null }
  const read = readPosition(part.value, place, axes)
  return read.ok ? noting(ok({ shape: read.value, changes: [] }), axes) : read
}
