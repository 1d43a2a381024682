import { type Share, shareOf, squareKm } from '../base/units'
import { accessOf } from '../postal/access'
import { meanServiceRadius } from '../postal/meanServiceRadius'
import { peoplePerPoint } from '../postal/peoplePerPoint'
import { TECHNOLOGIES } from '../province/station'
import { byTechnology } from './byTechnology'
import type { TerritoryFigures } from './figures'
import type { Sums } from './sums'

/** A record from a list in the order of TECHNOLOGIES. */
const inRecord = <T>(of: (i: number) => T) =>
  byTechnology((technology) => of(TECHNOLOGIES.indexOf(technology)))

const total = (list: readonly number[]) => list.reduce((sum, n) => sum + n, 0)

/** Operators that have a station in the territory. */
const byOperator = (names: readonly string[], stations: readonly number[]) =>
  Object.fromEntries(names.map((name, i) => [name, stations[i] ?? 0] as const).filter(([, n]) => n > 0))

function postalFigures(sums: Sums) {
  const area = squareKm(sums.areaKm2)
  // A territory where nothing is known has no population, not one of zero.
  const population = sums.populationKnownCommunes > 0 ? sums.population : null
  return {
    areaKm2: area,
    population,
    populationKnownCommunes: sums.populationKnownCommunes,
    communes: sums.communes,
    communesWithCulturePost: sums.communesWithCulturePost,
    postalPoints: sums.postalPoints,
    culturePosts: sums.culturePosts,
    meanServiceRadiusKm: meanServiceRadius(area, sums.postalPoints),
    peoplePerPoint: peoplePerPoint(population, sums.postalPointsOfKnownPopulation),
    access: accessOf(sums.access),
  }
}

function stationFigures(sums: Sums, operators: readonly string[]) {
  return {
    stations: total(sums.stationsByTechnology),
    stationsByTechnology: inRecord((i) => sums.stationsByTechnology[i]!),
    stationsByOperator: byOperator(operators, sums.stationsByOperator),
    sites: sums.sites,
  }
}

function signalFigures(sums: Sums) {
  const shareOfPeople = (people: number): Share | null => shareOf(people, sums.villagePopulation)
  const shareOfArea = (covered: number): Share | null => shareOf(covered, sums.areaKm2)
  return {
    villages: sums.villages,
    deadZoneVillages: sums.certainGaps + sums.likelyGaps,
    certainGaps: sums.certainGaps,
    doubtfulVillages: sums.doubtfulVillages,
    villagePopulation: sums.villagePopulation,
    deadZonePopulation: sums.deadZonePopulation,
    populationCoveredShare: shareOfPeople(sums.villagePopulation - sums.deadZonePopulation),
    populationCoveredShareByTechnology: inRecord((i) =>
      shareOfPeople(sums.coveredPopulationByTechnology[i]!),
    ),
    areaCoveredShare: shareOfArea(sums.coveredKm2),
    areaCoveredShareByTechnology: inRecord((i) => shareOfArea(sums.coveredKm2ByTechnology[i]!)),
  }
}

/** The figures of a territory from its sums. `operators`: their names, in the order of the sums. */
export const territoryFigures = (sums: Sums, operators: readonly string[]): TerritoryFigures => ({
  ...postalFigures(sums),
  ...stationFigures(sums, operators),
  ...signalFigures(sums),
})
