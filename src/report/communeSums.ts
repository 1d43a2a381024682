import { gradeOf } from '../coverage/grade'
import type { VillageCoverage } from '../coverage/villageCoverage'
import { addVillage } from '../postal/access'
import type { PostalCounts } from '../postal/postalCounts'
import { TECHNOLOGIES } from '../province/station'
import type { Ground } from './ground'
import type { StationCounts } from './stationCounts'
import { noSums, type Sums } from './sums'

/** Shares of each commune's area, 0…1. */
export interface AreaShares {
  readonly signal: Float64Array
  /** In the order of TECHNOLOGIES. */
  readonly byTechnology: readonly Float64Array[]
}

/** Columns hold NaN for what is not known. */
const orNull = (value: number) => (Number.isNaN(value) ? null : value)

/** Area, people, stations and postal points of a commune: all but its villages and covered area. */
function countsOf(
  ground: Ground,
  stations: StationCounts,
  postal: PostalCounts,
  operators: number,
  i: number,
): Sums {
  const [postalPoints, culturePosts] = [postal.points[i]!, postal.culturePosts[i]!]
  const population = orNull(ground.population[i]!)
  return {
    ...noSums(operators),
    areaKm2: ground.areas[i]!,
    population: population ?? 0,
    populationKnownCommunes: population === null ? 0 : 1,
    postalPointsOfKnownPopulation: population === null ? 0 : postalPoints,
    communes: 1,
    communesWithCulturePost: culturePosts > 0 ? 1 : 0,
    postalPoints,
    culturePosts,
    stationsByTechnology: [...stations.byTechnology[i]!],
    stationsByOperator: [...stations.byOperator[i]!],
    sites: stations.sites[i]!,
  }
}

/** Per commune: area, people, stations and postal points. */
export const communeCounts = (
  ground: Ground,
  stations: StationCounts,
  postal: PostalCounts,
  operators: number,
): Sums[] => ground.communes.map((_, i) => countsOf(ground, stations, postal, operators, i))

/** Adds to each commune the area of it that is covered. */
export function addCoveredArea(sums: readonly Sums[], { signal, byTechnology }: AreaShares): void {
  sums.forEach((commune, i) => {
    commune.coveredKm2 += signal[i]! * commune.areaKm2
    byTechnology.forEach((shares, t) => {
      commune.coveredKm2ByTechnology[t]! += shares[i]! * commune.areaKm2
    })
  })
}

function addGrade(commune: Sums, ratio: number, reachFactor: number, people: number): void {
  const grade = gradeOf(ratio, reachFactor)
  if (grade === 'certain') commune.certainGaps++
  if (grade === 'likely') commune.likelyGaps++
  if (grade === 'doubtful') commune.doubtfulVillages++
  if (grade === 'certain' || grade === 'likely') commune.deadZonePopulation += people
}

/** Adds each village to the commune it lies in. Villages in no commune count nowhere. */
export function addVillages(
  sums: readonly Sums[],
  villageCommune: Int32Array,
  people: Float64Array,
  coverage: VillageCoverage,
  reachFactor: number,
  nearestPostalKm: Float64Array,
): void {
  const ratios = TECHNOLOGIES.map((technology) => coverage.byTechnology[technology].ratio)
  villageCommune.forEach((at, village) => {
    const commune = sums[at]
    if (!commune) return
    const known = orNull(people[village]!)
    commune.villages++
    commune.villagePopulation += known ?? 0
    addGrade(commune, coverage.ratio[village]!, reachFactor, known ?? 0)
    ratios.forEach((ratio, t) => {
      if (ratio[village]! <= reachFactor) commune.coveredPopulationByTechnology[t]! += known ?? 0
    })
    addVillage(commune.access, village, nearestPostalKm[village]!, known)
  })
}
