import { pickPoints } from '../geometry/placedPoints'
import { bestAfter, type Candidates } from './bestAfter'
import type { PointColumns } from './pointColumns'
import type { StationSet, TechnologyStations } from './servingStations'
import type { ChangedStations } from './stationChange'
import type { TechnologyOffer } from './technologyCoverage'

/** Those of a set that came, in the order of their rows; `firstNew`: their first row. */
function newcomersOf({ row, place }: StationSet, reachKm: Float64Array | null, firstNew: number): Candidates {
  const slots = row.map((number, slot) => (number >= firstNew ? slot : -1)).filter((slot) => slot >= 0)
  return {
    row: slots.map((slot) => row[slot]!),
    place: pickPoints(place, slots),
    reachKm: reachKm && Float64Array.from(slots, (slot) => reachKm[slot]!),
  }
}

/** Rows of a set that are no more. */
const leaversOf = ({ row }: StationSet, gone: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...gone].filter((number) => row.includes(number)))

/** What a technology offers after a change: as `technologyOffer` of `now`, where `offer` is that of `before`. */
export function offerAfter(
  villages: PointColumns,
  before: TechnologyStations,
  offer: TechnologyOffer,
  now: TechnologyStations,
  { gone, firstNew }: Pick<ChangedStations, 'gone' | 'firstNew'>,
): TechnologyOffer {
  const after = (
    kind: 'declared' | 'assumed',
    known: TechnologyOffer['nearestAssumed'],
    byReach: boolean,
  ) => {
    const reachOf = (of: TechnologyStations) => (byReach ? of.declared.reachKm : null)
    const leavers = leaversOf(before[kind], gone)
    const newcomers = newcomersOf(now[kind], reachOf(now), firstNew)
    if (leavers.size + newcomers.row.length === 0) return known
    return bestAfter(villages, known, { ...before[kind], reachKm: reachOf(before) }, leavers, newcomers)
  }
  return {
    nearestDeclared: after('declared', offer.nearestDeclared, false),
    nearestAssumed: after('assumed', offer.nearestAssumed, false),
    easiestDeclared: after('declared', offer.easiestDeclared, true),
  }
}
