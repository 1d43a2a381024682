import type { LonLat } from '../geometry/position'

/** About where the middle of the country lies, from south to north: latitude and longitude. */
const MIDDLE: readonly (readonly [lat: number, lon: number])[] = [
  [8.5, 105],
  [10, 106],
  [11, 107.2],
  [12, 108.1],
  [13.5, 108.4],
  [15, 108.1],
  [16, 107.4],
  [17, 106.4],
  [18, 105.6],
  [19, 105.2],
  [21, 105.3],
  [23.3, 105],
]

function middleAt(lat: number): number {
  const after = MIDDLE.findIndex(([south]) => south > lat)
  if (after === 0) return MIDDLE[0]![1]
  const [[lat0, lon0], [lat1, lon1]] = [MIDDLE.at(after < 0 ? -2 : after - 1)!, MIDDLE.at(after)!]
  const part = Math.min(1, (lat - lat0) / (lat1 - lat0))
  return lon0 + part * (lon1 - lon0)
}

const roundedDegrees = (degrees: number) => Math.round(degrees * 1e6) / 1e6

/**
 * Moves a place of an upright strip around the meridian `axis` so that the strip lies like the country. Each parallel is
 * only shifted, so areas stay, and shared borders stay shared. Rounded to 0.1 m, as files are.
 */
export const bent = ([lon, lat]: LonLat, axis: number): LonLat => [
  roundedDegrees(lon - axis + middleAt(lat)),
  roundedDegrees(lat),
]
