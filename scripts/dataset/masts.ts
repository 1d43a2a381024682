import { apportion } from './apportion'
import type { Road } from './corridors'
import { factsOf } from './facts'
import { isWithin } from './land/isWithin'
import { distanceToPath } from './land/path'
import { distanceBetween, type Point, toPlane } from './land/plane'
import { type Random, randomOf } from './random'
import type { Settlement } from './settlements'
import { isSafelyWithin, MARGIN_KM, somewhereIn, type Territory } from './territories'

/** A place with a mast. */
export interface Mast {
  readonly id: string
  readonly territory: Territory
  readonly at: Point
}

export const SITES = 930
/** Operators share a mast rather than build one nearer than this. */
const LEAST_GAP_KM = 0.2

/** Every site of the province, commune by commune: where people live and along the roads. */
export function mastsOf(
  territories: readonly Territory[],
  settlements: readonly Settlement[],
  roads: readonly Road[],
): readonly Mast[] {
  const stretches = territories.map((territory) => roadPointsIn(territory, roads))
  const counts = apportion(
    territories.map((territory, i) => demandOf(territory, stretches[i]!.length)),
    SITES,
  )
  const taken: Point[] = []
  const masts = territories.flatMap((territory, i) => {
    const villages = settlements.filter((settlement) => settlement.territory === territory)
    return mastPlacesIn(territory, counts[i]!, villages, stretches[i]!, taken).map((at) => ({
      territory,
      at,
    }))
  })
  return masts.map((mast, i) => ({ ...mast, id: `QT${String(i + 1).padStart(4, '0')}` }))
}

/** Sites for people and for kilometres of road; a mountain commune has a first one however few its people. */
function demandOf({ population, setting, areaKm2 }: Territory, roadKm: number): number {
  if (setting === 'mountain') return 0.9 + population / 1400 + 0.26 * roadKm
  if (setting === 'town') return 1 + population / 560
  return 1 + population / 900 + 0.05 * areaKm2 + 0.16 * roadKm
}

const ROAD_STEP_KM = 1

/** A point a kilometre along the roads of a commune. */
function roadPointsIn({ ring }: Territory, roads: readonly Road[]): readonly Point[] {
  return roads.flatMap(({ path }) => {
    const points: Point[] = []
    let since = 0
    for (let i = 1; i < path.length; i++) {
      since += distanceBetween(path[i - 1]!, path[i]!)
      if (since < ROAD_STEP_KM) continue
      since = 0
      if (isSafelyWithin(path[i]!, ring, MARGIN_KM)) points.push(path[i]!)
    }
    return points
  })
}

/** Adds to `taken` what it gives. */
function mastPlacesIn(
  territory: Territory,
  count: number,
  villages: readonly Settlement[],
  stretch: readonly Point[],
  taken: Point[],
): readonly Point[] {
  const random = randomOf(`masts ${territory.code}`)
  const places: Point[] = []
  const centres = [
    territory.hub,
    ...KNOWN_PLACES.filter((at) => isSafelyWithin(at, territory.ring, MARGIN_KM)),
  ]
  const wishes = wishesIn(centres, villages, stretch, random)
  for (let i = 0; places.length < count; i++) {
    const wish = wishes[i] ?? somewhereIn(territory.ring, random)
    const at = freeNear(wish, territory, taken, random)
    if (!at) continue
    places.push(at)
    taken.push(at)
  }
  return places
}

/** Towns and well-known places: nobody would find one of them without a mast. */
const KNOWN_PLACES: readonly Point[] = factsOf('places.csv').map((row) => toPlane(row.position()))

/** Where a mast is wanted most: in the centres, then alternately along the road and at a large village. */
function wishesIn(
  centres: readonly Point[],
  villages: readonly Settlement[],
  stretch: readonly Point[],
  random: Random,
): readonly Point[] {
  // Power and fibre follow the roads: a mast far from one, and from the commune's centre, costs more.
  const served = [...centres, ...stretch]
  const remotenessOf = (at: Point) =>
    (1 + Math.min(...served.map((place) => distanceBetween(at, place))) / EASY_KM) ** 2
  const byPeople = villages
    .slice(1)
    .map(({ at, population }) => ({ at, rank: (population * random.between(0.35, 1)) / remotenessOf(at) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ at }) => at)
  const byRoad = stretch
    .map((at) => ({ at, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ at }) => at)
    .filter((_, i) => i % 2 === 0)
  // A second operator comes where people already are, before anyone goes where nobody has been.
  const wishes: Point[] = [...centres, ...centres]
  for (let i = 0; i < Math.max(byPeople.length, byRoad.length); i++) {
    wishes.push(...byRoad.slice(i, i + 1), ...byPeople.slice(i, i + 1))
  }
  return wishes
}

const EASY_KM = 2
const TRIES = 40

/** A place within a few hundred metres of the wish, inside the commune and not too near to another mast. */
function freeNear([x, y]: Point, { ring }: Territory, taken: readonly Point[], random: Random): Point | null {
  for (let i = 0; i < TRIES; i++) {
    const spread = 0.25 + 0.02 * i
    const at: Point = [x + random.between(-spread, spread), y + random.between(-spread, spread)]
    const free = taken.every((other) => distanceBetween(at, other) >= LEAST_GAP_KM)
    if (free && isWithin(at, ring) && distanceToPath(at, ring) >= 0.05) return at
  }
  return null
}
