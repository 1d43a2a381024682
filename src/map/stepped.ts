import type { LonLat } from '../geometry/position'
import { lonLatOf, mercatorLength, mercatorOf } from './mercator'

/** Six decimals of a degree are 0.1 m. */
const DIGITS = 1e6

/** A position as somebody put it on the map: no more digits than a pointer has. */
export const asPut = ([lon, lat]: LonLat): LonLat => [
  Math.round(lon * DIGITS) / DIGITS,
  Math.round(lat * DIGITS) / DIGITS,
]

/** So many metres to the east and to the north of a position, within 1 %. */
export function stepped(from: LonLat, eastM: number, northM: number): LonLat {
  const [x, y] = mercatorOf(from)
  const unitsPerMetre = mercatorLength(0.001, from[1])
  return asPut(lonLatOf([x + eastM * unitsPerMetre, y - northM * unitsPerMetre]))
}
