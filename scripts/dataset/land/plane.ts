import { equalAreaOrdinate } from '../../../src/geometry/area'
import { EQUATORIAL_RADIUS_M, RADIANS_PER_DEGREE } from '../../../src/geometry/ellipsoid'
import type { LonLat } from '../../../src/geometry/position'

/** Kilometres east and north of the middle of the province. */
export type Point = readonly [x: number, y: number]

/** Middle of the province. */
const LON = 106.95
const LAT = 16.74
const RADIUS_KM = EQUATORIAL_RADIUS_M / 1000
const SQUEEZE = Math.cos(LAT * RADIANS_PER_DEGREE)
const KM_PER_LON = RADIUS_KM * RADIANS_PER_DEGREE * SQUEEZE
const ORIGIN = equalAreaOrdinate(LAT)
const northing = (lat: number) => (RADIUS_KM * (equalAreaOrdinate(lat) - ORIGIN)) / SQUEEZE
const KM_PER_LAT = northing(LAT + 0.5) - northing(LAT - 0.5)

/**
 * Lambert's cylindrical equal-area projection of the ellipsoid with its true-scale parallel through the middle of the
 * province (Snyder, USGS PP 1395, ch. 10): plane areas are true areas in km², and shapes are off by less than 0.3 %.
 */
export const toPlane = ([lon, lat]: LonLat): Point => [(lon - LON) * KM_PER_LON, northing(lat)]

/** Inverse of `toPlane`. The latitude by a fixed-slope Newton iteration, which gains two digits a round here. */
export function toLonLat([x, y]: Point): LonLat {
  let lat = LAT + y / KM_PER_LAT
  for (let round = 0; round < 8; round++) lat += (y - northing(lat)) / KM_PER_LAT
  return [LON + x / KM_PER_LON, lat]
}

/** Six decimals of a degree: 0.1 m, far below what a model knows, and the same text on every machine. */
export const roundDegrees = ([lon, lat]: LonLat): LonLat => [
  Math.round(lon * 1e6) / 1e6,
  Math.round(lat * 1e6) / 1e6,
]

export const distanceBetween = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1])

/** The point that lies `part` of the way from a to b. */
export const between = (a: Point, b: Point, part: number): Point => [
  a[0] + part * (b[0] - a[0]),
  a[1] + part * (b[1] - a[1]),
]

/** Signed area of an open or closed ring in km², counter-clockwise positive. */
export function planeAreaOf(ring: readonly Point[]): number {
  let twice = 0
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i]!
    const b = ring[(i + 1) % ring.length]!
    twice += a[0] * b[1] - b[0] * a[1]
  }
  return twice / 2
}

/** Centre of mass of a ring. */
export function centroidOf(ring: readonly Point[]): Point {
  const [ox, oy] = ring[0]!
  let [x, y, twice] = [0, 0, 0]
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i]!
    const b = ring[(i + 1) % ring.length]!
    const cross = (a[0] - ox) * (b[1] - oy) - (b[0] - ox) * (a[1] - oy)
    x += (a[0] + b[0] - 2 * ox) * cross
    y += (a[1] + b[1] - 2 * oy) * cross
    twice += cross
  }
  return [ox + x / (3 * twice), oy + y / (3 * twice)]
}
