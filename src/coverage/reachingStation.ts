import { type Placement, placementOf } from '../geometry/placedPoints'

/** A station as far as coverage goes: WGS-84 degrees, and how far it reaches in km; 0 reaches nobody. */
export interface ReachingStation {
  readonly lon: number
  readonly lat: number
  readonly reachKm: number
}

export const placementAt = ({ lon, lat }: ReachingStation): Placement =>
  placementOf(Float64Array.of(lon), Float64Array.of(lat))
