import type { LonLat, MultiPolygon, Ring } from '../../src/geometry/position'
import { seeded } from '../../src/sample/random'

/** From its south-western corner, counter-clockwise, in degrees. */
export const square = (lon: number, lat: number, side: number): Ring => [
  [lon, lat],
  [lon + side, lat],
  [lon + side, lat + side],
  [lon, lat + side],
  [lon, lat],
]

/** A square of n × n four-cornered tiles whose inner borders bend; neighbours share every vertex. */
export function wobblyTiles(seed: number, lon: number, lat: number, side: number, n: number): MultiPolygon[] {
  const random = seeded(seed)
  const bend = () => ((random() - 0.5) * 0.5 * side) / n
  const points = new Map<string, LonLat>()
  const at = (i: number, j: number): LonLat => {
    const key = `${i} ${j}`
    const isRim = i <= 0 || j <= 0 || i >= 2 * n || j >= 2 * n
    const point: LonLat = points.get(key) ?? [
      lon + (side * i) / (2 * n) + (isRim ? 0 : bend()),
      lat + (side * j) / (2 * n) + (isRim ? 0 : bend()),
    ]
    points.set(key, point)
    return point
  }
  return Array.from({ length: n * n }, (_, tile) => {
    const [i, j] = [2 * (tile % n), 2 * Math.floor(tile / n)]
    const steps = [
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 1],
      [2, 2],
      [1, 2],
      [0, 2],
      [0, 1],
      [0, 0],
    ] as const
    return [[steps.map(([di, dj]) => at(i + di, j + dj))]]
  })
}
