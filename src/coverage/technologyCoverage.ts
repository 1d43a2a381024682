import { createPointIndex } from '../geometry/nearest'
import { pointGridOf } from '../geometry/pointGrid'
import { createReachIndex } from '../geometry/weightedNearest'
import type { PointColumns } from './pointColumns'
import type { StationSet, TechnologyStations } from './servingStations'

/** Per village the best of some stations: the least distance, or the least distance / reach. */
export interface BestStations {
  /** Infinity when there is none. */
  readonly value: Float64Array
  /** Row in the station columns; −1 when there is none. */
  readonly row: Int32Array
}

/** What one technology offers the villages, whatever reach is assumed: searched once, however the sliders move. */
export interface TechnologyOffer {
  /** By km. */
  readonly nearestDeclared: BestStations
  readonly nearestAssumed: BestStations
  /** By distance / reach. */
  readonly easiestDeclared: BestStations
}

const rowsOf = ({ row }: StationSet, index: Int32Array) => index.map((slot) => row[slot] ?? -1)

export function technologyOffer(
  villages: PointColumns,
  { declared, assumed }: TechnologyStations,
): TechnologyOffer {
  const grid = pointGridOf(declared.place)
  const nearest = createPointIndex(grid).nearestAll(villages)
  const easiest = createReachIndex(grid, declared.reachKm).bestAll(villages)
  const other = createPointIndex(pointGridOf(assumed.place)).nearestAll(villages)
  return {
    nearestDeclared: { value: nearest.km, row: rowsOf(declared, nearest.index) },
    nearestAssumed: { value: other.km, row: rowsOf(assumed, other.index) },
    easiestDeclared: { value: easiest.ratio, row: rowsOf(declared, easiest.index) },
  }
}

/** The better of each village; of equal ones that of the lower row. `b` is divided by `divisor` first. */
function better(a: BestStations, b: BestStations, divisor: number): BestStations {
  const value = a.value.slice()
  const row = a.row.slice()
  for (let village = 0; village < value.length; village++) {
    const other = b.value[village]! / divisor
    const wins =
      other < value[village]! ||
      (other === value[village]! && other < Infinity && b.row[village]! < row[village]!)
    if (!wins) continue
    value[village] = other
    row[village] = b.row[village]!
  }
  return { value, row }
}

/** The station that stands nearest. */
export const nearestOf = ({ nearestDeclared, nearestAssumed }: TechnologyOffer): BestStations =>
  better(nearestDeclared, nearestAssumed, 1)

/**
 * The station of the least distance / reach: the one that a longer reach would make audible first. Where one reach is
 * assumed for all, that is the nearest of them: so a slider only divides.
 */
export const easiestOf = (offer: TechnologyOffer, assumedKm: number): BestStations =>
  assumedKm > 0 ? better(offer.easiestDeclared, offer.nearestAssumed, assumedKm) : offer.easiestDeclared
