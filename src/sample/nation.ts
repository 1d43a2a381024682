import type { LonLat } from '../geometry/position'
import { bent } from './bend'
import type { Places } from './clustered'
import type { Sheet } from './communes'

/** An upright strip of 1,640 km by 202 km, bent to lie like the country: its length and its area. */
export const NATION = {
  sheet: { west: 104, east: 105.9, south: 8.5, north: 23.3, columns: 36, rows: 294 } satisfies Sheet,
  towns: 300,
  communes: 36 * 294,
  stations: 350_000,
  villages: 100_000,
  postalPoints: 25_000,
} as const

const AXIS = (NATION.sheet.west + NATION.sheet.east) / 2

export const onTheGround = (place: LonLat): LonLat => bent(place, AXIS)

export const placeAt = ({ lon, lat }: Places, i: number): LonLat => onTheGround([lon[i]!, lat[i]!])
