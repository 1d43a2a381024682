import type { LonLat, Ring } from './position'

const same = (a: LonLat, b: LonLat) => a[0] === b[0] && a[1] === b[1]

export const isClosed = (ring: Ring): boolean => ring.length > 0 && same(ring[0]!, ring[ring.length - 1]!)

/** Twice the area of the triangle, positive where p lies on the left of a → b. */
const side = (a: LonLat, b: LonLat, p: LonLat) =>
  (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])

const between = (value: number, a: number, b: number) => value >= Math.min(a, b) && value <= Math.max(a, b)
const liesOn = (a: LonLat, b: LonLat, p: LonLat) =>
  side(a, b, p) === 0 && between(p[0], a[0], b[0]) && between(p[1], a[1], b[1])

const direction = (from: LonLat, to: LonLat) => Math.atan2(to[1] - from[1], to[0] - from[0])
/** Counter-clockwise from one direction to another, 0 to 2π. */
const turn = (from: number, to: number) => (to - from + 4 * Math.PI) % (2 * Math.PI)

/** Whether two paths through one point, in – p – out, change sides there; paths that run along each other do not. */
function interleave(p: LonLat, inA: LonLat, outA: LonLat, inB: LonLat, outB: LonLat): boolean {
  const from = direction(p, inA)
  const width = turn(from, direction(p, outA))
  const [first, second] = [turn(from, direction(p, inB)), turn(from, direction(p, outB))]
  if ([first, second].some((at) => at === 0 || at === width)) return false
  return first < width !== second < width
}

class RingCheck {
  readonly #ring: Ring
  readonly #edges: number

  constructor(ring: Ring) {
    this.#ring = ring
    this.#edges = ring.length - 1
  }

  #at(vertex: number): LonLat {
    return this.#ring[(vertex + this.#edges) % this.#edges]!
  }

  /** Whether the path through the first vertex of edge j crosses edge i, or the path through the first vertex of i. */
  #crossesAtStart(i: number, j: number): boolean {
    const p = this.#at(j)
    const [a, b] = [this.#at(i), this.#at(i + 1)]
    // The end of an edge is the start of the next, and looked at there.
    if (same(p, b) || !liesOn(a, b, p)) return false
    const before = same(p, a) ? this.#at(i - 1) : a
    return interleave(p, before, b, this.#at(j - 1), this.#at(j + 1))
  }

  edgesCross(i: number, j: number): boolean {
    const [a, b, c, d] = [this.#at(i), this.#at(i + 1), this.#at(j), this.#at(j + 1)]
    const [sideC, sideD] = [side(a, b, c), side(a, b, d)]
    const [sideA, sideB] = [side(c, d, a), side(c, d, b)]
    if (sideC * sideD > 0 || sideA * sideB > 0) return false
    if (sideC * sideD < 0 && sideA * sideB < 0) return true
    const apart = Math.abs(i - j)
    if (apart <= 1 || apart === this.#edges - 1) return false
    return this.#crossesAtStart(i, j) || this.#crossesAtStart(j, i)
  }
}

interface Extents {
  readonly west: Float64Array
  readonly east: Float64Array
  readonly south: Float64Array
  readonly north: Float64Array
}

function extentsOf(ring: Ring): Extents {
  const column = (of: (a: LonLat, b: LonLat) => number) =>
    Float64Array.from({ length: ring.length - 1 }, (_, i) => of(ring[i]!, ring[i + 1]!))
  return {
    west: column((a, b) => Math.min(a[0], b[0])),
    east: column((a, b) => Math.max(a[0], b[0])),
    south: column((a, b) => Math.min(a[1], b[1])),
    north: column((a, b) => Math.max(a[1], b[1])),
  }
}

/**
 * Whether a closed ring crosses itself. Touching itself, at a vertex or along an edge, is not crossing; passing through
 * itself at a vertex is. Sweeps the edges from west to east and compares only those that overlap in
 * both directions: a ring of 20,000 spikes takes 0.2 s, a coastline a few milliseconds.
 */
export function crossesItself(ring: Ring): boolean {
  if (ring.length < 4) return false
  const { west, east, south, north } = extentsOf(ring)
  const check = new RingCheck(ring)
  const order = Array.from(west.keys()).sort((a, b) => west[a]! - west[b]!)
  const open = new Int32Array(order.length)
  let opened = 0
  for (const edge of order) {
    let kept = 0
    for (let o = 0; o < opened; o++) {
      const other = open[o]!
      if (east[other]! < west[edge]!) continue
      open[kept++] = other
      if (north[other]! < south[edge]! || south[other]! > north[edge]!) continue
      if (check.edgesCross(edge, other)) return true
    }
    open[kept++] = edge
    opened = kept
  }
  return false
}
