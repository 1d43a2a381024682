import type { Bounds } from '../../geometry/position'
import type { Points } from './points'

/** How a part of the earth is drawn on a picture: longitudes narrowed to the latitude in the middle. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** From degrees to pixels, y downwards. */
  readonly x: (lon: number) => number
  readonly y: (lat: number) => number
}

const MARGIN_PX = 14
const RADIANS = Math.PI / 180

/** The largest picture of `bounds` that fits, in the middle. */
export function pictureOf([west, south, east, north]: Bounds, width: number, height: number): Picture {
  const narrowing = Math.cos(((south + north) / 2) * RADIANS)
  // A single point has no extent: a picture of about ten kilometres around it.
  const wide = Math.max((east - west) * narrowing, 0.1)
  const high = Math.max(north - south, 0.1)
  const scale = Math.min((width - 2 * MARGIN_PX) / wide, (height - 2 * MARGIN_PX) / high)
  const [midLon, midLat] = [(west + east) / 2, (south + north) / 2]
  return {
    width,
    height,
    x: (lon) => width / 2 + (lon - midLon) * narrowing * scale,
    y: (lat) => height / 2 - (lat - midLat) * scale,
  }
}

const union = (a: Bounds | null, b: Bounds | null): Bounds | null =>
  a && b ? [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])] : (a ?? b)

const boundsOfPoints = (
  { lon, lat }: Points,
  holds: (lon: number, lat: number) => boolean,
): Bounds | null => {
  let bounds: [number, number, number, number] | null = null
  for (let i = 0; i < lon.length; i++) {
    const [x, y] = [lon[i]!, lat[i]!]
    if (!holds(x, y)) continue
    bounds ??= [x, y, x, y]
    bounds[0] = Math.min(bounds[0], x)
    bounds[1] = Math.min(bounds[1], y)
    bounds[2] = Math.max(bounds[2], x)
    bounds[3] = Math.max(bounds[3], y)
  }
  return bounds
}

/** Points this far outside the territory are still shown with it: 1° is some 110 km, the size of most mistakes. */
const NEAR_DEGREES = 1

/**
 * What the picture shows: the territory with the points in and around it; only the points where most of them lie far
 * off, so that one stray point does not shrink the rest.
 */
export function viewOf(territory: Bounds | null, points: Points): Bounds | null {
  const all = boundsOfPoints(points, () => true)
  if (!territory || !all) return territory ?? all
  const [west, south, east, north] = territory
  let near = 0
  const isNear = (lon: number, lat: number) =>
    lon > west - NEAR_DEGREES &&
    lon < east + NEAR_DEGREES &&
    lat > south - NEAR_DEGREES &&
    lat < north + NEAR_DEGREES
  for (let i = 0; i < points.lon.length; i++) if (isNear(points.lon[i]!, points.lat[i]!)) near++
  return 2 * near >= points.lon.length ? union(territory, boundsOfPoints(points, isNear)) : all
}

/** Index of the point nearest to a place of the picture, at most `mostPx` away; −1 for none. */
export function nearestPoint(
  { x, y }: Picture,
  { lon, lat }: Points,
  [atX, atY]: readonly [number, number],
  mostPx: number,
): number {
  let nearest = -1
  let best = mostPx * mostPx
  for (let i = 0; i < lon.length; i++) {
    const [dx, dy] = [x(lon[i]!) - atX, y(lat[i]!) - atY]
    const squared = dx * dx + dy * dy
    if (squared > best) continue
    best = squared
    nearest = i
  }
  return nearest
}
