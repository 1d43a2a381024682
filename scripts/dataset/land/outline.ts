import { factsOf } from '../facts'
import { between, distanceBetween, type Point, planeAreaOf, toPlane } from './plane'

/** The province's outline before relief, counter-clockwise and open: edge k runs from corner k to the next. */
export interface Outline {
  readonly corners: readonly Point[]
  /** Whether edge k is coast. */
  readonly coast: readonly boolean[]
}

/** The sketch runs clockwise from the northern end of the coast; these many corners are coast. */
const COAST_CORNERS = 14
/** The coast is better known than the mountain border, so it moves less when the sketch is shrunk. */
const COAST_SHARE = 0.4
const HALVINGS = 60

/** The sketched outline, moved inwards evenly until it holds `areaKm2`. */
export function outlineOf(areaKm2: number): Outline {
  const clockwise = factsOf('outline-sketch.csv').map((row) => toPlane(row.position()))
  const sketch = [...clockwise].reverse()
  const firstCoast = sketch.length - COAST_CORNERS
  const coast = sketch.map((_, i) => i >= firstCoast && i < sketch.length - 1)
  const inset = (km: number) =>
    rounded({ corners: insetBy(sketch, (i) => (i >= firstCoast ? COAST_SHARE * km : km)), coast })
  let [low, high] = [0, 3]
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    if (planeAreaOf(inset(middle).corners) > areaKm2) low = middle
    else high = middle
  }
  return inset(low)
}

/** Every corner cut off at a quarter of its edges (Chaikin, 1974). */
function rounded({ corners, coast }: Outline): Outline {
  const next = (k: number) => (k + 1) % corners.length
  return {
    corners: corners.flatMap((a, k) => [
      between(a, corners[next(k)]!, 1 / 4),
      between(a, corners[next(k)]!, 3 / 4),
    ]),
    coast: coast.flatMap((isCoast, k) => [isCoast, isCoast && coast[next(k)]!]),
  }
}

/** Every corner moved inwards along its bisector, so that both its edges move by `km(corner)`. */
function insetBy(ring: readonly Point[], km: (corner: number) => number): readonly Point[] {
  return ring.map((corner, i) => {
    const [ux, uy] = direction(ring[(i + ring.length - 1) % ring.length]!, corner)
    const [vx, vy] = direction(corner, ring[(i + 1) % ring.length]!)
    const reach = km(i) / (1 + ux * vx + uy * vy)
    return [corner[0] - reach * (uy + vy), corner[1] + reach * (ux + vx)]
  })
}

function direction(from: Point, to: Point): Point {
  const length = distanceBetween(from, to)
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
}
