import { apportion } from './apportion'
import type { Road } from './corridors'
import { distanceToPath } from './land/path'
import { distanceBetween, type Point } from './land/plane'
import { type Random, randomOf } from './random'
import { type Setting, somewhereIn, type Territory } from './territories'
import { namerOf } from './villageNames'

/** A village before anyone asks about its signal. */
export interface Settlement {
  readonly id: string
  readonly name: string
  readonly kind: 'thôn' | 'bản' | 'khu phố'
  readonly territory: Territory
  readonly at: Point
  readonly population: number
}

export const VILLAGES = 800
/** People of a usual village. */
const USUAL_SIZE: Readonly<Record<Setting, number>> = { town: 1150, plain: 880, mountain: 265 }
const FEWEST = 2

/** Every village of the province, commune by commune: their people sum to their commune's. */
export function settlementsOf(
  territories: readonly Territory[],
  roads: readonly Road[],
): readonly Settlement[] {
  const extra = apportion(
    territories.map(({ population, setting }) => Math.max(0, population / USUAL_SIZE[setting] - FEWEST)),
    VILLAGES - FEWEST * territories.length,
  )
  return territories.flatMap((territory, i) => settlementsIn(territory, FEWEST + extra[i]!, roads))
}

function settlementsIn(territory: Territory, count: number, roads: readonly Road[]): readonly Settlement[] {
  const random = randomOf(`villages ${territory.code}`)
  const places = placesIn(territory, count, roads, random)
  const weights = places.map((_, i) => random.between(0.55, 1.45) * (i === 0 ? 1.35 : 1))
  const populations = apportion(weights, territory.population)
  const named = namesIn(territory, count, random)
  return places.map((at, i) => ({
    id: `${territory.code}-${String(i + 1).padStart(2, '0')}`,
    ...named[i]!,
    territory,
    at,
    population: populations[i]!,
  }))
}

type Named = Pick<Settlement, 'name' | 'kind'>

function namesIn({ setting, name }: Territory, count: number, random: Random): readonly Named[] {
  const namer = namerOf(random)
  return Array.from({ length: count }, (_, i): Named => {
    if (setting === 'town') return { kind: 'khu phố', name: `Khu phố ${i + 1}` }
    // Communes named Tân … along the highway were founded by people from the plain.
    if (setting === 'plain' || name.startsWith('Tân ')) return { kind: 'thôn', name: `Thôn ${namer.plain()}` }
    return { kind: 'bản', name: `Bản ${namer.mountain()}` }
  })
}

const CANDIDATES = 24
/** Of the side of the square that each village has to itself. */
const LEAST_GAP = 0.42

/** The first at the hub, each next one the best of a few random places: near a road, not near another village. */
function placesIn(
  { hub, ring, areaKm2, setting }: Territory,
  count: number,
  roads: readonly Road[],
  random: Random,
): readonly Point[] {
  const gap = LEAST_GAP * Math.sqrt(areaKm2 / count)
  const places: Point[] = [hub]
  while (places.length < count) {
    const candidates = Array.from({ length: CANDIDATES }, () => somewhereIn(ring, random))
    const costs = candidates.map((at) => {
      const near = Math.min(...places.map((place) => distanceBetween(at, place)))
      const toRoad = Math.min(...roads.map(({ path }) => distanceToPath(at, path)), ROAD_MATTERS_KM)
      const crowded = near < gap ? 10 * (1 - near / gap) : 0
      return crowded + toRoad * PULL[setting] + distanceBetween(at, hub) * PULL[setting] + random.next()
    })
    places.push(candidates[costs.indexOf(Math.min(...costs))]!)
  }
  return places
}

const ROAD_MATTERS_KM = 8
/** Cost of a kilometre away from a road or from the hub. */
const PULL: Readonly<Record<Setting, number>> = { town: 0.05, plain: 0.05, mountain: 0.012 }
