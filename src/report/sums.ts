import { type AccessSums, addAccess, noAccessSums } from '../postal/access'
import { TECHNOLOGIES } from '../province/station'

/**
 * What adds up over communes. Every figure of a territory follows from its sums, so that a district is never a mean
 * of its communes' means. Lists by technology are in the order of TECHNOLOGIES, by operator in that of the columns.
 */
export interface Sums {
  areaKm2: number
  /** Of the communes whose population is known, … */
  population: number
  populationKnownCommunes: number
  /** … and the postal points that lie in them: what those people share. */
  postalPointsOfKnownPopulation: number
  communes: number
  communesWithCulturePost: number
  postalPoints: number
  culturePosts: number
  readonly stationsByTechnology: number[]
  readonly stationsByOperator: number[]
  sites: number
  villages: number
  certainGaps: number
  likelyGaps: number
  doubtfulVillages: number
  villagePopulation: number
  deadZonePopulation: number
  readonly coveredPopulationByTechnology: number[]
  coveredKm2: number
  readonly coveredKm2ByTechnology: number[]
  readonly access: AccessSums
}

const zeros = (length: number) => new Array<number>(length).fill(0)

export const noSums = (operators: number): Sums => ({
  areaKm2: 0,
  population: 0,
  populationKnownCommunes: 0,
  postalPointsOfKnownPopulation: 0,
  communes: 0,
  communesWithCulturePost: 0,
  postalPoints: 0,
  culturePosts: 0,
  stationsByTechnology: zeros(TECHNOLOGIES.length),
  stationsByOperator: zeros(operators),
  sites: 0,
  villages: 0,
  certainGaps: 0,
  likelyGaps: 0,
  doubtfulVillages: 0,
  villagePopulation: 0,
  deadZonePopulation: 0,
  coveredPopulationByTechnology: zeros(TECHNOLOGIES.length),
  coveredKm2: 0,
  coveredKm2ByTechnology: zeros(TECHNOLOGIES.length),
  access: noAccessSums(),
})

function addLists(sums: number[], part: readonly number[]): void {
  for (let i = 0; i < part.length; i++) sums[i]! += part[i]!
}

/** Adds the sums of a part of the territory. */
export function addSums(sums: Sums, part: Sums): void {
  sums.areaKm2 += part.areaKm2
  sums.population += part.population
  sums.populationKnownCommunes += part.populationKnownCommunes
  sums.postalPointsOfKnownPopulation += part.postalPointsOfKnownPopulation
  sums.communes += part.communes
  sums.communesWithCulturePost += part.communesWithCulturePost
  sums.postalPoints += part.postalPoints
  sums.culturePosts += part.culturePosts
  addLists(sums.stationsByTechnology, part.stationsByTechnology)
  addLists(sums.stationsByOperator, part.stationsByOperator)
  sums.sites += part.sites
  sums.villages += part.villages
  sums.certainGaps += part.certainGaps
  sums.likelyGaps += part.likelyGaps
  sums.doubtfulVillages += part.doubtfulVillages
  sums.villagePopulation += part.villagePopulation
  sums.deadZonePopulation += part.deadZonePopulation
  addLists(sums.coveredPopulationByTechnology, part.coveredPopulationByTechnology)
  sums.coveredKm2 += part.coveredKm2
  addLists(sums.coveredKm2ByTechnology, part.coveredKm2ByTechnology)
  addAccess(sums.access, part.access)
}

export function totalOf(parts: Iterable<Sums>, operators: number): Sums {
  const total = noSums(operators)
  for (const part of parts) addSums(total, part)
  return total
}
