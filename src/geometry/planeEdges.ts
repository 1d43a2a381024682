import type { MultiPolygon, Ring } from './position'
import { mercatorX, mercatorY } from './projection'

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

/** Loops with indices in this file: there are a million vertices, and taking pairs apart makes garbage. */
function isFiniteRing(ring: Ring): boolean {
  for (let i = 0; i < ring.length; i++) {
    const position = ring[i]!
    if (!Number.isFinite(position[0]) || !Number.isFinite(position[1])) return false
  }
  return true
}

/** Counter-clockwise; the first position is the origin, which keeps the digits. */
function turnsLeft(ring: Ring): boolean {
  const first = ring[0]!
  let twice = 0
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1]!
    const b = ring[i]!
    twice += (a[0] - first[0]) * (b[1] - first[1]) - (b[0] - first[0]) * (a[1] - first[1])
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

function addRing(writer: EdgeWriter, ring: Ring, isHole: boolean, shape: number): void {
  const leftwards = turnsLeft(ring) !== isHole ? 1 : -1
  let a = ring[ring.length - 1]!
  let xA = mercatorX(a[0])
  let yA = mercatorY(a[1])
  for (let i = 0; i < ring.length; i++) {
    const b = ring[i]!
    if (a[0] === b[0] && a[1] === b[1]) continue
    const xB = mercatorX(b[0])
    const yB = mercatorY(b[1])
    const forward = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
    const longest = Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1]))
    const parts = Math.min(MOST_PARTS, Math.ceil(longest / LONGEST_EDGE_DEGREES))
    if (parts === 1 && forward) writer.add(xA, yA, xB, yB, shape, leftwards)
    else if (parts === 1) writer.add(xB, yB, xA, yA, shape, -leftwards)
    else if (forward) addParts(writer, a[0], a[1], b[0], b[1], parts, shape, leftwards)
    else addParts(writer, b[0], b[1], a[0], a[1], parts, shape, -leftwards)
    a = b
    xA = xB
    yA = yB
  }
}

function positionsIn(shapes: readonly MultiPolygon[]): number {
  let count = 0
  for (const shape of shapes) for (const polygon of shape) for (const ring of polygon) count += ring.length
  return count
}

/**
 * Winding does not matter: the first ring of a polygon is its outside, the others are holes. An open ring is closed; a ring
 * with a position that is not a number is left out whole.
 */
export function planeEdgesOf(shapes: readonly MultiPolygon[]): PlaneEdges {
  const writer = new EdgeWriter(positionsIn(shapes))
  const first = new Int32Array(shapes.length + 1)
  shapes.forEach((shape, number) => {
    for (const polygon of shape) {
      polygon.forEach((ring, i) => {
        if (ring.length > 2 && isFiniteRing(ring)) addRing(writer, ring, i > 0, number)
      })
    }
    first[number + 1] = writer.count
  })
  return writer.finish(first)
}
