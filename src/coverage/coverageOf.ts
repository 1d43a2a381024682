import { TECHNOLOGIES, type Technology } from '../province/station'
import type { BestStations } from './technologyCoverage'
import type { VillageCoverage } from './villageCoverage'

/** What one technology offers the villages under the reach in question. */
export interface Offer {
  readonly nearest: BestStations
  readonly easiest: BestStations
}

/** Of several columns the least value of each village, with the record of its station; the first of equal ones. */
function leastOf(columns: readonly BestStations[], villages: number, record: Int32Array) {
  const value = new Float64Array(villages).fill(Infinity)
  const station = new Int32Array(villages).fill(-1)
  for (const column of columns) {
    for (let village = 0; village < villages; village++) {
      if (column.value[village]! >= value[village]!) continue
      value[village] = column.value[village]!
      station[village] = record[column.row[village]!]!
    }
  }
  return { value, station }
}

/**
 * The villages under all technologies that count as signal together, and under each of them alone. `record`: of each row
 * of the station columns.
 */
export function villageCoverage(
  each: Readonly<Record<Technology, Offer>>,
  signal: readonly Technology[],
  villages: number,
  record: Int32Array,
): VillageCoverage {
  const counting = signal.map((technology) => each[technology])
  const easiest = leastOf(
    counting.map((offer) => offer.easiest),
    villages,
    record,
  )
  const nearest = leastOf(
    counting.map((offer) => offer.nearest),
    villages,
    record,
  )
  const alone = TECHNOLOGIES.map((technology) => {
    const { easiest, nearest } = each[technology]
    return [technology, { ratio: easiest.value, nearestKm: nearest.value }] as const
  })
  return {
    ratio: easiest.value,
    easiestStation: easiest.station,
    nearestStationKm: nearest.value,
    nearestStation: nearest.station,
    byTechnology: Object.fromEntries(alone) as VillageCoverage['byTechnology'],
  }
}
