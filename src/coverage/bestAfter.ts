import { distanceKmAt } from '../geometry/distance'
import type { PlacedPoints } from '../geometry/placedPoints'
import { pointGridOf } from '../geometry/pointGrid'
import { mercatorScaleOfSine } from '../geometry/projection'
import { createReachIndex } from '../geometry/weightedNearest'
import type { StationSet } from './servingStations'
import type { BestStations } from './technologyCoverage'

/** Stations by what a distance is divided by, by slot: the reach in km, 0 for none; null for the distance itself. */
export interface Candidates extends StationSet {
  readonly reachKm: Float64Array | null
}

/** Room for the change of the plane's scale on a way of up to FAR_KM, squared. */
const SCALE_ROOM = 1.02 ** 2
const FAR_KM = 100
/** For more villages than that an index of all stations is made. */
const FEW_VILLAGES = 24

/** Reaches as the search takes them. */
const divisor = (reachKm: Float64Array | null, slot: number) => {
  if (reachKm === null) return 1
  const reach = reachKm[slot]!
  return reach > 0 && reach < Infinity ? reach : 0
}

function largest(column: Float64Array): number {
  let most = 0
  for (let i = 0; i < column.length; i++) most = Math.max(most, Math.abs(column[i]!))
  return most
}

/** The best of the villages, as stations come: what it holds is changed in place. `villages` and `stations` by slot. */
function createBestKeeper(villages: PlacedPoints, { value, row }: BestStations) {
  const { ids, lon, lat, x, y } = villages
  /** Squared plane metres per km, the most there are anywhere among the villages. */
  const squaredMetres = (1000 * mercatorScaleOfSine(largest(villages.sin))) ** 2 * SCALE_ROOM

  /** Whether a station so far away on the plane, of this reach, can be better than the best so far. */
  const mayWin = (dx: number, dy: number, reach: number, best: number) =>
    best * reach > FAR_KM || dx * dx + dy * dy <= best * best * reach * reach * squaredMetres

  function take(village: number, { row: rows, place, reachKm }: Candidates, slot: number): void {
    const at = ids[village]!
    const km = distanceKmAt(lon[village]!, lat[village]!, place.lon[slot]!, place.lat[slot]!)
    const ratio = km / divisor(reachKm, slot)
    const wins = ratio < value[at]! || (ratio === value[at]! && ratio < Infinity && rows[slot]! < row[at]!)
    if (!wins) return
    value[at] = ratio
    row[at] = rows[slot]!
  }

  /** The station of the least distance / reach on the plane, or one about as good; −1 where none is found so. */
  function likeliest(
    village: number,
    { place, reachKm }: Candidates,
    stays: (slot: number) => boolean,
  ): number {
    let [best, least] = [-1, Infinity]
    for (let slot = 0; slot < place.x.length; slot++) {
      const reach = divisor(reachKm, slot)
      const [dx, dy] = [x[village]! - place.x[slot]!, y[village]! - place.y[slot]!]
      const squared = (dx * dx + dy * dy) / (reach * reach)
      if (!(squared < least) || !stays(slot)) continue
      best = slot
      least = squared
    }
    return best
  }

  return {
    /** A station that comes, for all villages. */
    come(candidates: Candidates, slot: number): void {
      const reach = divisor(candidates.reachKm, slot)
      const [px, py] = [candidates.place.x[slot]!, candidates.place.y[slot]!]
      for (let village = 0; village < ids.length && reach > 0; village++) {
        const isCandidate = mayWin(x[village]! - px, y[village]! - py, reach, value[ids[village]!]!)
        if (isCandidate) take(village, candidates, slot)
      }
    },
    /** A village that has none, among all stations that stay. */
    seek(village: number, candidates: Candidates, stays: (slot: number) => boolean): void {
      const { place, reachKm } = candidates
      const likely = likeliest(village, candidates, stays)
      if (likely >= 0) take(village, candidates, likely)
      for (let slot = 0; slot < place.x.length; slot++) {
        const reach = divisor(reachKm, slot)
        const [dx, dy] = [x[village]! - place.x[slot]!, y[village]! - place.y[slot]!]
        const isCandidate = reach > 0 && mayWin(dx, dy, reach, value[ids[village]!]!)
        if (isCandidate && stays(slot)) take(village, candidates, slot)
      }
    },
  }
}

/** As `seek`, of many villages. */
function searchAll(
  villages: PlacedPoints,
  slots: readonly number[],
  stations: Candidates,
  stays: (slot: number) => boolean,
  { value, row }: BestStations,
): void {
  const index = createReachIndex(pointGridOf(stations.place), stations.reachKm)
  for (let slot = 0; slot < stations.row.length; slot++) if (!stays(slot)) index.silence(slot)
  for (const slot of slots) {
    const found = index.bestFrom(villages, slot)
    value[villages.ids[slot]!] = found.ratio
    row[villages.ids[slot]!] = stations.row[found.index] ?? -1
  }
}

/**
 * The best of each village after a few stations have come and gone: what a search from the beginning gives. Only villages
 * whose best has gone are searched again, only those near enough to a station that came are measured.
 * `stations`: those there were, of which the rows in `gone` are no more.
 */
export function bestAfter(
  villages: PlacedPoints,
  before: BestStations,
  stations: Candidates,
  gone: ReadonlySet<number>,
  came: Candidates,
): BestStations {
  const best = { value: before.value.slice(), row: before.row.slice() }
  const stays = (slot: number) => !gone.has(stations.row[slot]!)
  const orphaned: number[] = []
  for (const number of gone) {
    for (
      let village = best.row.indexOf(number);
      village >= 0;
      village = best.row.indexOf(number, village + 1)
    ) {
      orphaned.push(villages.ids.indexOf(village))
      best.value[village] = Infinity
      best.row[village] = -1
    }
  }
  const keeper = createBestKeeper(villages, best)
  if (orphaned.length > FEW_VILLAGES) searchAll(villages, orphaned, stations, stays, best)
  else for (const slot of orphaned) keeper.seek(slot, stations, stays)
  for (let slot = 0; slot < came.row.length; slot++) keeper.come(came, slot)
  return best
}
