import type { Point } from './plane'

/**
 * Natural relief: the land is stirred by slow whirls of several sizes. Each size is the flow of a stream function, which
 * moves lines without ever tearing, crossing or changing an area: shared borders stay shared, and cells keep their
 * sizes up to the spacing of their vertices.
 */
const WHIRLS = [
  { sizeKm: 15, strengthKm: 1 },
  { sizeKm: 7, strengthKm: 0.75 },
  { sizeKm: 3.4, strengthKm: 0.45 },
  { sizeKm: 1.6, strengthKm: 0.24 },
  { sizeKm: 0.75, strengthKm: 0.12 },
] as const
const STEPS = 6
/** Any would do; this one leaves no spit in the outline, and what is one unit since 2025 in one piece. */
const SEED = 81

/** The coast, as a straight line in the plane: a point on it and its unit normal towards the land. */
const COAST_AT: Point = [25.5, 23.5]
const INLAND: Point = [-0.73, -0.683]
/** Waves and currents smooth a coast, and the plain has straighter borders than the mountains. */
const AT_COAST = 0.4
const MOUNTAINS_FROM_KM = 30

/** Where the relief carries a point of the smooth plan. */
export const stirred = (point: Point): Point => WHIRLS.reduce((at, _, layer) => carried(at, layer, 1), point)

/** The point of the smooth plan that the relief carries to `point`. */
export const unstirred = (point: Point): Point =>
  WHIRLS.reduceRight((at, _, layer) => carried(at, layer, -1), point)

/** Classical Runge–Kutta of fourth order over one unit of time, forwards or backwards. */
function carried(start: Point, layer: number, direction: 1 | -1): Point {
  const h = direction / STEPS
  let [x, y] = start
  for (let step = 0; step < STEPS; step++) {
    const [ax, ay] = velocityAt(x, y, layer)
    const [bx, by] = velocityAt(x + (h / 2) * ax, y + (h / 2) * ay, layer)
    const [cx, cy] = velocityAt(x + (h / 2) * bx, y + (h / 2) * by, layer)
    const [dx, dy] = velocityAt(x + h * cx, y + h * cy, layer)
    x += (h / 6) * (ax + 2 * bx + 2 * cx + dx)
    y += (h / 6) * (ay + 2 * by + 2 * cy + dy)
  }
  return [x, y]
}

/** Curl of the stream function calm(x, y) · strength · size · noise(x / size, y / size). */
function velocityAt(x: number, y: number, layer: number): Point {
  const { sizeKm, strengthKm } = WHIRLS[layer]!
  const noise = noiseAt(x / sizeKm, y / sizeKm, layer)
  const calm = calmAt(x, y)
  const sx = strengthKm * (calm.value * noise.dx + sizeKm * noise.value * calm.dx)
  const sy = strengthKm * (calm.value * noise.dy + sizeKm * noise.value * calm.dy)
  return [sy, -sx]
}

interface Sample {
  readonly value: number
  readonly dx: number
  readonly dy: number
}

/** How freely the land may move: little at the coast, fully in the mountains. */
function calmAt(x: number, y: number): Sample {
  const inland = ((x - COAST_AT[0]) * INLAND[0] + (y - COAST_AT[1]) * INLAND[1]) / MOUNTAINS_FROM_KM
  if (inland <= 0) return { value: AT_COAST, dx: 0, dy: 0 }
  if (inland >= 1) return { value: 1, dx: 0, dy: 0 }
  const slope = ((1 - AT_COAST) * 6 * inland * (1 - inland)) / MOUNTAINS_FROM_KM
  const value = AT_COAST + (1 - AT_COAST) * inland * inland * (3 - 2 * inland)
  return { value, dx: slope * INLAND[0], dy: slope * INLAND[1] }
}

/** Gradient noise with quintic fades (Perlin, Improving Noise, 2002) and its exact derivatives. */
function noiseAt(x: number, y: number, layer: number): Sample {
  const [i, j] = [Math.floor(x), Math.floor(y)]
  const [fx, fy] = [x - i, y - j]
  const a = gradientAt(i, j, layer)
  const b = gradientAt(i + 1, j, layer)
  const c = gradientAt(i, j + 1, layer)
  const d = gradientAt(i + 1, j + 1, layer)
  const va = a[0] * fx + a[1] * fy
  const vb = b[0] * (fx - 1) + b[1] * fy
  const vc = c[0] * fx + c[1] * (fy - 1)
  const vd = d[0] * (fx - 1) + d[1] * (fy - 1)
  const [u, v] = [fade(fx), fade(fy)]
  const twist = va - vb - vc + vd
  const slope = (k: 0 | 1) =>
    a[k] + u * (b[k] - a[k]) + v * (c[k] - a[k]) + u * v * (a[k] - b[k] - c[k] + d[k])
  return {
    value: va + u * (vb - va) + v * (vc - va) + u * v * twist,
    dx: slope(0) + fadeSlope(fx) * (vb - va + v * twist),
    dy: slope(1) + fadeSlope(fy) * (vc - va + u * twist),
  }
}

const fade = (t: number) => t * t * t * (t * (t * 6 - 15) + 10)
const fadeSlope = (t: number) => 30 * t * t * (t - 1) * (t - 1)

/** A vector of the square [−1.2, 1.2)², by an integer hash of the lattice point. */
function gradientAt(i: number, j: number, layer: number): Point {
  let hash = Math.imul(i, 0x27d4eb2d) ^ Math.imul(j, 0x165667b1) ^ Math.imul(layer + SEED, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  hash = (hash ^ (hash >>> 16)) >>> 0
  return [((hash & 0xffff) / 32768 - 1) * 1.2, ((hash >>> 16) / 32768 - 1) * 1.2]
}
