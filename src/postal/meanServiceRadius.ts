import { type Km, km, type SquareKm } from '../base/units'

/**
 * R = √(S / (π·N)) in km: the radius of N equal circles that together have the area of the territory. It reproduces
 * the ministry's published national figures (Việt Nam 12/2009: 331,150 km² and 17,976 points give 2.42 km).
 * null where there is no point.
 */
export function meanServiceRadius(area: SquareKm, points: number): Km | null {
  return points > 0 ? km(Math.sqrt(area / (Math.PI * points))) : null
}
