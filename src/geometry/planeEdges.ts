import { mercatorX, mercatorY } from './projection'
import type { ShapeColumns } from './shapeColumns'

/**
 * The edges of many shapes on the plane (projection.ts), as columns. Each runs from its western end (its southern, where
 * it is upright) to the other, so that a border shared by two shapes gives the same numbers twice.
 */
export interface PlaneEdges {
  readonly ax: Float64Array
  readonly ay: Float64Array
  readonly bx: Float64Array
  readonly by: Float64Array
  /** Number of the shape. */
  readonly shape: Int32Array
  /** 1 where the shape lies on the left of a → b, −1 where on the right. */
  readonly inside: Int8Array
  /** The edges of shape s are first[s] to first[s + 1]. */
  readonly first: Int32Array
}

/**
 * Edges are straight in degrees (RFC 7946), so a long one is bent on the plane: it is cut into parts no longer than this,
 * whose sagitta is at most 0.3 m at 60° and 0.1 m in Việt Nam.
 */
const LONGEST_EDGE_DEGREES = 0.03
/** Against absurd boxes: an edge around half the Earth is cut into this many. */
const MOST_PARTS = 2000

function isFiniteRing({ lon, lat }: ShapeColumns, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!Number.isFinite(lon[i]!) || !Number.isFinite(lat[i]!)) return false
  return true
}

/** Counter-clockwise; the first position is the origin, which keeps the digits. */
function turnsLeft({ lon, lat }: ShapeColumns, from: number, to: number): boolean {
  const [x0, y0] = [lon[from]!, lat[from]!]
  let twice = 0
  for (let i = from + 1; i < to; i++) {
    twice += (lon[i - 1]! - x0) * (lat[i]! - y0) - (lon[i]! - x0) * (lat[i - 1]! - y0)
  }
  return twice > 0
}

/** Columns that grow. */
class EdgeWriter {
  ax: Float64Array
  ay: Float64Array
  bx: Float64Array
  by: Float64Array
  shape: Int32Array
  inside: Int8Array
  count = 0

  constructor(room: number) {
    this.ax = new Float64Array(room)
    this.ay = new Float64Array(room)
    this.bx = new Float64Array(room)
    this.by = new Float64Array(room)
    this.shape = new Int32Array(room)
    this.inside = new Int8Array(room)
  }

  #grow(): void {
    const wider = new EdgeWriter(2 * this.count + 16)
    for (const column of ['ax', 'ay', 'bx', 'by'] as const) {
      wider[column].set(this[column])
      this[column] = wider[column]
    }
    wider.shape.set(this.shape)
    wider.inside.set(this.inside)
    this.shape = wider.shape
    this.inside = wider.inside
  }

  add(ax: number, ay: number, bx: number, by: number, shape: number, inside: number): void {
    if (this.count === this.shape.length) this.#grow()
    const row = this.count++
    this.ax[row] = ax
    this.ay[row] = ay
    this.bx[row] = bx
    this.by[row] = by
    this.shape[row] = shape
    this.inside[row] = inside
  }

  finish(first: Int32Array): PlaneEdges {
    return {
      ax: this.ax.subarray(0, this.count),
      ay: this.ay.subarray(0, this.count),
      bx: this.bx.subarray(0, this.count),
      by: this.by.subarray(0, this.count),
      shape: this.shape.subarray(0, this.count),
      inside: this.inside.subarray(0, this.count),
      first,
    }
  }
}

/** From the western end a to b, in degrees. */
function addParts(
  writer: EdgeWriter,
  lonA: number,
  latA: number,
  lonB: number,
  latB: number,
  parts: number,
  shape: number,
  inside: number,
): void {
  let x = mercatorX(lonA)
  let y = mercatorY(latA)
  for (let part = 1; part <= parts; part++) {
    const lon = part === parts ? lonB : lonA + ((lonB - lonA) * part) / parts
    const lat = part === parts ? latB : latA + ((latB - latA) * part) / parts
    const nextX = mercatorX(lon)
    const nextY = mercatorY(lat)
    writer.add(x, y, nextX, nextY, shape, inside)
    x = nextX
    y = nextY
  }
}

function addRing(writer: EdgeWriter, shapes: ShapeColumns, ring: number, shape: number): void {
  const { lon, lat, ringStart, isHole } = shapes
  const from = ringStart[ring]!
  const to = ringStart[ring + 1]!
  if (to - from < 3 || !isFiniteRing(shapes, from, to)) return
  const leftwards = turnsLeft(shapes, from, to) !== (isHole[ring] === 1) ? 1 : -1
  let lonA = lon[to - 1]!
  let latA = lat[to - 1]!
  let xA = mercatorX(lonA)
  let yA = mercatorY(latA)
  for (let i = from; i < to; i++) {
    const lonB = lon[i]!
    const latB = lat[i]!
    if (lonA === lonB && latA === latB) continue
    const xB = mercatorX(lonB)
    const yB = mercatorY(latB)
    const forward = lonA < lonB || (lonA === lonB && latA < latB)
    const longest = Math.max(Math.abs(lonB - lonA), Math.abs(latB - latA))
    if (longest <= LONGEST_EDGE_DEGREES) {
      if (forward) writer.add(xA, yA, xB, yB, shape, leftwards)
      else writer.add(xB, yB, xA, yA, shape, -leftwards)
    } else {
      const parts = Math.min(MOST_PARTS, Math.ceil(longest / LONGEST_EDGE_DEGREES))
      if (forward) addParts(writer, lonA, latA, lonB, latB, parts, shape, leftwards)
      else addParts(writer, lonB, latB, lonA, latA, parts, shape, -leftwards)
    }
    lonA = lonB
    latA = latB
    xA = xB
    yA = yB
  }
}

/**
 * Winding does not matter: the first ring of a polygon is its outside, the others are holes. An open ring is closed; a ring
 * with a position that is not a number is left out whole.
 */
export function planeEdgesOf(shapes: ShapeColumns): PlaneEdges {
  const { lon, shapeStart } = shapes
  const writer = new EdgeWriter(lon.length)
  const first = new Int32Array(shapeStart.length)
  for (let shape = 0; shape < shapeStart.length - 1; shape++) {
    for (let ring = shapeStart[shape]!; ring < shapeStart[shape + 1]!; ring++) {
      addRing(writer, shapes, ring, shape)
    }
    first[shape + 1] = writer.count
  }
  return writer.finish(first)
}
