import type { Point } from './plane'

/** A generator of a power diagram: the larger its weight (km²), the larger its cell. */
export interface Generator {
  readonly at: Point
  readonly weight: number
}

/** A ring whose edge k, from corner k to the next, was cut by `cutBy[k]`: a generator's index, or −1 for the frame. */
export interface CutRing {
  readonly corners: readonly Point[]
  readonly cutBy: readonly number[]
}

/** Wider than any province. */
const FRAME_KM = 400
export const FRAME: CutRing = {
  corners: [
    [-FRAME_KM, -FRAME_KM],
    [FRAME_KM, -FRAME_KM],
    [FRAME_KM, FRAME_KM],
    [-FRAME_KM, FRAME_KM],
  ],
  cutBy: [-1, -1, -1, -1],
}

/** Power of a point with respect to a generator; a point belongs to the generator with the least power. */
export const powerOf = ([x, y]: Point, { at, weight }: Generator) =>
  (x - at[0]) ** 2 + (y - at[1]) ** 2 - weight

/** Index of the generator whose cell holds the point. */
export function ownerOf(point: Point, generators: readonly Generator[]): number {
  let best = 0
  for (let i = 1; i < generators.length; i++) {
    if (powerOf(point, generators[i]!) < powerOf(point, generators[best]!)) best = i
  }
  return best
}

/** The convex cell of generator `own`: the frame cut by the radical axis with every other generator. */
export function cellOf(own: number, generators: readonly Generator[]): CutRing {
  let cell = FRAME
  for (let other = 0; other < generators.length; other++) {
    if (other !== own) cell = cutByAxis(cell, generators[own]!, generators[other]!, other)
  }
  return cell
}

/** What is left of a ring on the side of `own`, cut by the radical axis of `own` and `other`. */
export function cutByAxis(ring: CutRing, own: Generator, other: Generator, tag: number): CutRing {
  const [ax, ay] = own.at
  const [bx, by] = other.at
  const limit = bx * bx + by * by - ax * ax - ay * ay - other.weight + own.weight
  const nx = 2 * (bx - ax)
  const ny = 2 * (by - ay)
  return cutByLine(ring, ([x, y]) => nx * x + ny * y - limit, tag)
}

/** Sutherland–Hodgman: keeps where `height` ≤ 0. Edges along the cut carry `tag`. */
function cutByLine(ring: CutRing, height: (point: Point) => number, tag: number): CutRing {
  const heights = ring.corners.map(height)
  if (heights.every((value) => value <= 0)) return ring
  const corners: Point[] = []
  const cutBy: number[] = []
  for (let i = 0; i < heights.length; i++) {
    const next = (i + 1) % heights.length
    const [a, b] = [ring.corners[i]!, ring.corners[next]!]
    const [ha, hb] = [heights[i]!, heights[next]!]
    if (ha <= 0) {
      corners.push(a)
      cutBy.push(ring.cutBy[i]!)
    }
    if (ha <= 0 !== hb <= 0) {
      const t = ha / (ha - hb)
      corners.push([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])])
      cutBy.push(ha <= 0 ? tag : ring.cutBy[i]!)
    }
  }
  return { corners, cutBy }
}
