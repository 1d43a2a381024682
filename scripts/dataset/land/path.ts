import { distanceBetween, type Point } from './plane'

/** The same line with a vertex at least every `spacingKm`. */
export function densified(path: readonly Point[], spacingKm: number): readonly Point[] {
  const dense: Point[] = [path[0]!]
  for (let i = 1; i < path.length; i++) {
    const [a, b] = [path[i - 1]!, path[i]!]
    const parts = Math.ceil(distanceBetween(a, b) / spacingKm)
    for (let k = 1; k < parts; k++) {
      dense.push([a[0] + (k / parts) * (b[0] - a[0]), a[1] + (k / parts) * (b[1] - a[1])])
    }
    dense.push(b)
  }
  return dense
}

/** Fewer vertices, nowhere further than `toleranceKm` from the line (Douglas and Peucker, 1973). Ends stay. */
export function simplified(path: readonly Point[], toleranceKm: number): readonly Point[] {
  if (path.length < 3) return path
  const [a, b] = [path[0]!, path.at(-1)!]
  let [worst, far] = [0, toleranceKm]
  for (let i = 1; i < path.length - 1; i++) {
    const away = distanceToSegment(path[i]!, a, b)
    if (away > far) [worst, far] = [i, away]
  }
  if (worst === 0) return [a, b]
  const before = simplified(path.slice(0, worst + 1), toleranceKm)
  return [...before.slice(0, -1), ...simplified(path.slice(worst), toleranceKm)]
}

export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const squared = dx * dx + dy * dy
  const along = squared > 0 ? ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / squared : 0
  const t = Math.min(1, Math.max(0, along))
  return distanceBetween(point, [a[0] + t * dx, a[1] + t * dy])
}

/** Distance to the nearest point of a line. */
export function distanceToPath(point: Point, path: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY
  for (let i = 1; i < path.length; i++) {
    nearest = Math.min(nearest, distanceToSegment(point, path[i - 1]!, path[i]!))
  }
  return nearest
}

export function lengthOf(path: readonly Point[]): number {
  let length = 0
  for (let i = 1; i < path.length; i++) length += distanceBetween(path[i - 1]!, path[i]!)
  return length
}
