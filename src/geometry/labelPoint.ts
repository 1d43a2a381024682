import { areaOf } from './area'
import { RADIANS_PER_DEGREE } from './ellipsoid'
import { boundsOf, type LonLat, type MultiPolygon, type Polygon } from './position'

/** A square that may hold the point that is farthest from the outside. */
interface Candidate {
  readonly x: number
  readonly y: number
  readonly half: number
  /** From the middle of the square to the nearest edge; negative outside. */
  readonly depth: number
  /** No point of the square is deeper. */
  readonly deepest: number
}

/** Edges of a polygon, x scaled by the cosine of its latitude so that both axes have one measure. */
interface FlatEdges {
  readonly ax: Float64Array
  readonly ay: Float64Array
  readonly bx: Float64Array
  readonly by: Float64Array
}

function flatEdges(polygon: Polygon, cosine: number): FlatEdges {
  const edges = polygon.flatMap((ring) => ring.slice(1).map((b, i) => [ring[i]!, b] as const))
  return {
    ax: Float64Array.from(edges, ([a]) => a[0] * cosine),
    ay: Float64Array.from(edges, ([a]) => a[1]),
    bx: Float64Array.from(edges, ([, b]) => b[0] * cosine),
    by: Float64Array.from(edges, ([, b]) => b[1]),
  }
}

function depthAt({ ax, ay, bx, by }: FlatEdges, x: number, y: number): number {
  let inside = false
  let nearest = Infinity
  for (let e = 0; e < ax.length; e++) {
    const [dx, dy] = [bx[e]! - ax[e]!, by[e]! - ay[e]!]
    if (ay[e]! > y !== by[e]! > y && x < ax[e]! + ((y - ay[e]!) / dy) * dx) inside = !inside
    const length2 = dx * dx + dy * dy
    const t = length2 > 0 ? ((x - ax[e]!) * dx + (y - ay[e]!) * dy) / length2 : 0
    const along = Math.min(1, Math.max(0, t))
    const [gapX, gapY] = [x - ax[e]! - along * dx, y - ay[e]! - along * dy]
    nearest = Math.min(nearest, gapX * gapX + gapY * gapY)
  }
  return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest)
}

function candidateAt(edges: FlatEdges, x: number, y: number, half: number): Candidate {
  const depth = depthAt(edges, x, y)
  return { x, y, half, depth, deepest: depth + half * Math.SQRT2 }
}

/** Good to so much of the size of the polygon. */
const PRECISION = 0.005

/** Quarters the most promising square until none can be deeper by more than `precision`. */
function deepestPoint(edges: FlatEdges, first: Candidate, precision: number): Candidate {
  let best = first
  let open: readonly Candidate[] = [first]
  while (open.length > 0) {
    const quarters = open.flatMap(({ x, y, half }) => {
      const h = half / 2
      return [
        candidateAt(edges, x - h, y - h, h),
        candidateAt(edges, x + h, y - h, h),
        candidateAt(edges, x - h, y + h, h),
        candidateAt(edges, x + h, y + h, h),
      ]
    })
    for (const quarter of quarters) if (quarter.depth > best.depth) best = quarter
    const enough = best.depth + precision
    open = quarters.filter(({ deepest, half }) => deepest > enough && half > precision / 4)
  }
  return best
}

function largestOf(shape: MultiPolygon): Polygon | null {
  let [largest, most]: [Polygon | null, number] = [null, 0]
  for (const polygon of shape) {
    const area = areaOf([polygon])
    if (area > most) [largest, most] = [polygon, area]
  }
  return largest
}

/**
 * A point well inside the largest polygon, about as far from its edges as can be (the pole of inaccessibility, to half a
 * percent of its size): where a label fits best. The first position of a shape without area; 0, 0 for one without any.
 */
export function labelPointOf(shape: MultiPolygon): LonLat {
  const polygon = largestOf(shape)
  const bounds = polygon?.[0] && boundsOf(polygon[0])
  if (!polygon || !bounds) return shape[0]?.[0]?.[0] ?? [0, 0]
  const [west, south, east, north] = bounds
  const cosine = Math.cos(((south + north) / 2) * RADIANS_PER_DEGREE)
  const edges = flatEdges(polygon, cosine)
  const half = Math.max((east - west) * cosine, north - south) / 2
  const middle = candidateAt(edges, ((west + east) / 2) * cosine, (south + north) / 2, half)
  const { x, y } = deepestPoint(edges, middle, half * PRECISION)
  return [x / cosine, y]
}
