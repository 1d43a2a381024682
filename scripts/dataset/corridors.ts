import { type Fact, factsOf } from './facts'
import { type Feature, lineOf } from './geojson'
import { simplified } from './land/path'
import { distanceBetween, type Point, toPlane } from './land/plane'

/** A road as it is drawn and as stations follow it. */
export interface Road {
  readonly id: string
  readonly name: string
  readonly kind: 'expressway' | 'national' | 'provincial'
  /** Short name on a sign. */
  readonly shield: string
  readonly path: readonly Point[]
}

/** How each road of the table of facts is called and signed. */
const NAMES: Readonly<Record<string, Omit<Road, 'path'>>> = {
  'Cam Lộ – La Sơn – Vạn Ninh expressway': {
    id: 'CT',
    name: 'Cao tốc Cam Lộ – La Sơn – Vạn Ninh',
    kind: 'expressway',
    shield: 'CT',
  },
  QL1: { id: 'QL1', name: 'Quốc lộ 1', kind: 'national', shield: 'QL1' },
  QL9: { id: 'QL9', name: 'Quốc lộ 9', kind: 'national', shield: 'QL9' },
  'Hồ Chí Minh road (west)': {
    id: 'HCM',
    name: 'Đường Hồ Chí Minh nhánh Tây',
    kind: 'national',
    shield: 'HCM',
  },
}

export function roadsOf(): readonly Road[] {
  const stops = new Map<string, Fact[]>()
  for (const row of factsOf('roads.csv')) {
    const road = row.text('road')
    stops.set(road, [...(stops.get(road) ?? []), row])
  }
  const laid: Stretches = new Map()
  return [...stops].map(([road, rows]) => {
    const named = NAMES[road]
    if (!named) throw new Error(`the road ${road} has no name`)
    return {
      ...named,
      path: curveThrough(
        rows.map((row) => toPlane(row.position())),
        laid,
      ),
    }
  })
}

export const corridors = (roads: readonly Road[]): readonly Feature[] =>
  roads.map(({ id, name, kind, shield, path }) => ({
    id,
    geometry: lineOf(path),
    properties: { name, kind, shield },
  }))

const STEP_KM = 0.3
const TOLERANCE_KM = 0.01

/** Curves between two stops: where two roads run together, the second follows the first. */
type Stretches = Map<string, readonly Point[]>

/** A smooth line through all the stops. */
function curveThrough(stops: readonly Point[], laid: Stretches): readonly Point[] {
  const stretches = stops.slice(1).map((stop, i) => {
    const [a, b] = [stops[i]!, stop]
    const turned = laid.get(`${b} ${a}`)
    const stretch =
      laid.get(`${a} ${b}`) ??
      (turned
        ? [...turned].reverse()
        : curveBetween(stops[i - 1] ?? mirrored(b, a), a, b, stops[i + 2] ?? mirrored(a, b)))
    laid.set(`${a} ${b}`, stretch)
    return stretch
  })
  return stretches.flatMap((stretch, i) => (i === 0 ? stretch : stretch.slice(1)))
}

function curveBetween(before: Point, a: Point, b: Point, after: Point): readonly Point[] {
  const parts = Math.ceil(distanceBetween(a, b) / STEP_KM)
  const inner = Array.from({ length: parts - 1 }, (_, k) => splineAt([before, a, b, after], (k + 1) / parts))
  return simplified([a, ...inner, b], TOLERANCE_KM)
}

const mirrored = (point: Point, around: Point): Point => [2 * around[0] - point[0], 2 * around[1] - point[1]]

/** Centripetal Catmull–Rom spline from the second stop (t = 0) to the third (t = 1), by Barry and Goldman's pyramid. */
function splineAt(stops: readonly [Point, Point, Point, Point], t: number): Point {
  const [p0, p1, p2, p3] = stops
  const t1 = Math.sqrt(distanceBetween(p0, p1))
  const t2 = t1 + Math.sqrt(distanceBetween(p1, p2))
  const t3 = t2 + Math.sqrt(distanceBetween(p2, p3))
  const at = t1 + t * (t2 - t1)
  const mix = (a: Point, b: Point, from: number, to: number): Point => {
    const part = (at - from) / (to - from)
    return [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])]
  }
  const a = mix(p0, p1, 0, t1)
  const b = mix(p1, p2, t1, t2)
  const c = mix(p2, p3, t2, t3)
  return mix(mix(a, b, 0, t2), mix(b, c, t1, t3), t1, t2)
}
