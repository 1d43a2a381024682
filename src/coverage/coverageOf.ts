import type { Technology } from '../province/station'
import type { StationsInReach } from './stationsInReach'
import type { EasiestStations, NearestStations } from './technologyCoverage'
import type { TechnologyCoverage, VillageCoverage } from './villageCoverage'

/** What one technology offers the villages. */
export interface Offer {
  readonly nearest: NearestStations
  readonly easiest: EasiestStations
}

/** Of several columns the least value of each row, with its station; the first of equal ones. */
function leastOf(
  columns: readonly { readonly value: Float64Array; readonly station: Int32Array }[],
  rows: number,
) {
  const value = new Float64Array(rows).fill(Infinity)
  const station = new Int32Array(rows).fill(-1)
  for (const column of columns) {
    for (let row = 0; row < rows; row++) {
      if (column.value[row]! >= value[row]!) continue
      value[row] = column.value[row]!
      station[row] = column.station[row]!
    }
  }
  return { value, station }
}

const technologyCoverage = ({ nearest, easiest }: Offer): TechnologyCoverage => ({
  ratio: easiest.ratio,
  nearestKm: nearest.km,
})

/** The villages under all technologies that count as signal together, and under each of them alone. */
export function villageCoverage(
  each: Readonly<Record<Technology, Offer>>,
  signal: readonly Technology[],
  inReach: StationsInReach,
): VillageCoverage {
  const rows = inReach.stations.length
  const counting = signal.map((technology) => each[technology])
  const easiest = leastOf(
    counting.map(({ easiest: { ratio, station } }) => ({ value: ratio, station })),
    rows,
  )
  const nearest = leastOf(
    counting.map(({ nearest: { km, station } }) => ({ value: km, station })),
    rows,
  )
  return {
    ratio: easiest.value,
    easiestStation: easiest.station,
    nearestStationKm: nearest.value,
    nearestStation: nearest.station,
    stationsInReach: inReach.stations,
    operatorsInReach: inReach.operators,
    sitesInReach: inReach.sites,
    byTechnology: {
      '2G': technologyCoverage(each['2G']),
      '3G': technologyCoverage(each['3G']),
      '4G': technologyCoverage(each['4G']),
      '5G': technologyCoverage(each['5G']),
    },
  }
}
