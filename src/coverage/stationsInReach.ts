import type { PointIndex } from '../geometry/nearest'
import type { PointColumns } from './pointColumns'
import type { ServingStations } from './servingStations'

/** Per village, who is in reach of it: one mast only is fragile. */
export interface StationsInReach {
  readonly stations: Int32Array
  readonly operators: Int32Array
  readonly sites: Int32Array
}

/** Operators per word of the table of who was heard where. */
const WORD = 32
/** Villages are sought a hair farther than the reach; whether the station is heard is then decided by the ratio alone. */
const A_LITTLE_MORE = 1 + 1e-9

/** Rows of all sets by site, so that a mast is met in one go: [set, row]. */
function bySite(sets: readonly ServingStations[]): readonly (readonly [ServingStations, number])[] {
  const rows = sets.flatMap((set) => Array.from(set.site.keys(), (row) => [set, row] as const))
  return rows.sort(([a, i], [b, j]) => a.site[i]! - b.site[j]!)
}

/**
 * Stations, operators and sites at distance / reach ≤ `factor`, so that a village has one in reach just when its ratio
 * says that it is covered. `index` holds the same villages.
 */
export function stationsInReach(
  { lon }: PointColumns,
  sets: readonly ServingStations[],
  factor: number,
  index: PointIndex,
): StationsInReach {
  const villages = lon.length
  const [stations, operators, sites] = [0, 1, 2].map(() => new Int32Array(villages)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const lastSite = new Int32Array(villages).fill(-1)
  const last = sets.reduce((most, { operator }) => operator.reduce((a, b) => Math.max(a, b), most), -1)
  const words = Math.floor(last / WORD) + 1
  const heard = new Int32Array(villages * words)
  for (const [{ place, reachKm, site, operator }, row] of bySite(sets)) {
    const reach = reachKm[row]!
    if (!(reach > 0)) continue
    const word = Math.floor(operator[row]! / WORD)
    const bit = 1 << (operator[row]! % WORD)
    index.within(place.lon[row]!, place.lat[row]!, reach * factor * A_LITTLE_MORE, (village, km) => {
      if (km / reach > factor) return
      stations[village]!++
      if (lastSite[village] !== site[row]) sites[village]!++
      lastSite[village] = site[row]!
      const at = village * words + word
      if ((heard[at]! & bit) === 0) operators[village]!++
      heard[at]! |= bit
    })
  }
  return { stations, operators, sites }
}
