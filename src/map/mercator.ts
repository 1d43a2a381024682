import type { Bounds, LonLat } from '../geometry/position'

/** Web-Mercator as the map draws it: 0 to 1 from west to east and from north to south. For drawing, never for figures. */
export type MercatorPoint = readonly [x: number, y: number]
export type MercatorBox = readonly [x0: number, y0: number, x1: number, y1: number]

/** Round the equator of WGS-84, km: 2π × 6378.137. */
const EQUATOR_KM = 40075.016685578

/** Pixels that the whole world is wide at zoom 0. */
const WORLD_PX = 512

export function mercatorOf([lon, lat]: LonLat): MercatorPoint {
  const latitude = (lat * Math.PI) / 180
  return [lon / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + latitude / 2)) / (2 * Math.PI)]
}

export const lonLatOf = ([x, y]: MercatorPoint): [lon: number, lat: number] => [
  (x - 0.5) * 360,
  (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90,
]

/** A length on the ground at `lat`, as a part of the world's width: Mercator stretches by 1 / cos(lat). */
export const mercatorLength = (km: number, lat: number) => km / (EQUATOR_KM * Math.cos((lat * Math.PI) / 180))

export function mercatorBox([west, south, east, north]: Bounds): MercatorBox {
  const [x0, y0] = mercatorOf([west, north])
  const [x1, y1] = mercatorOf([east, south])
  return [x0, y0, x1, y1]
}

/** CSS pixels per unit of Mercator. */
export const pixelsPerUnit = (zoom: number) => WORLD_PX * 2 ** zoom
