import type { Technology } from '../province/station'

/** Per village under one technology. */
export interface TechnologyCoverage {
  /** min over its stations of distance / reach; Infinity when there is none. */
  readonly ratio: Float64Array
  /** Infinity when there is none. */
  readonly nearestKm: Float64Array
}

/** Villages as columns, in their order. Stations are those that count as signal, unless a technology is named. */
export interface VillageCoverage {
  /** min over stations of distance / reach: covered at reach factor f ⇔ ratio ≤ f. Infinity when there is no station. */
  readonly ratio: Float64Array
  /** The station of that ratio: index into the dataset's stations, −1 when there is none. */
  readonly easiestStation: Int32Array
  /** Kilometres; Infinity when there is none. */
  readonly nearestStationKm: Float64Array
  /** Index into the dataset's stations; −1 when there is none. */
  readonly nearestStation: Int32Array
  /** Every technology, whether it counts as signal or not. */
  readonly byTechnology: Readonly<Record<Technology, TechnologyCoverage>>
}
