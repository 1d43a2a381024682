import { type Km, km } from '../base/units'
import type { Station, Technology } from '../province/station'

/** Where a reach comes from; part of every figure that rests on it. */
export type ReachOrigin = 'declared' | 'modelled' | 'assumed'
export type DefaultReach = Readonly<Record<Technology, Km>>

/**
 * Assumed reach in km where a file declares none. Extended Hata at 30 m masts gives 2G 900 MHz 4.8–11.8, 3G 2.7–7.4
 * and 4G 1800 MHz 1.5–4.1 km from suburban to quasi-open ground: these lie between. 5G: as 4G, its sites being overlays.
 */
export const DEFAULT_REACH: DefaultReach = { '2G': km(6), '3G': km(3.3), '4G': km(2.5), '5G': km(2.5) }

/**
 * No reach is longer, in km: ten times what an LTE cell can be set to (100 km, 3GPP TS 36.211 preamble format 3) and
 * longer than any province, so it only keeps nonsense from spoiling the arithmetic.
 */
export const LONGEST_REACH_KM = 1000

export interface Reach {
  readonly radiusKm: Km
  readonly origin: ReachOrigin
}

/** A length that can be a reach: not a number or negative becomes 0 (reaches nobody), too long becomes the longest. */
export const usableReach = (radiusKm: number): Km =>
  km(radiusKm > 0 ? Math.min(radiusKm, LONGEST_REACH_KM) : 0)

/**
 * The radius a station is taken to serve: what its file declares, else the default of its technology. A declared
 * negative length or one that is not a number declares nothing; a declared 0 reaches nobody.
 */
export function reachOf(station: Pick<Station, 'reachKm' | 'technology'>, assumed: DefaultReach): Reach {
  const { reachKm, technology } = station
  return reachKm !== null && reachKm >= 0
    ? { radiusKm: usableReach(reachKm), origin: 'declared' }
    : { radiusKm: usableReach(assumed[technology]), origin: 'assumed' }
}
