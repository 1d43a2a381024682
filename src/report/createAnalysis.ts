import { pointColumnsOf } from '../coverage/pointColumns'
import { stationColumnsOf } from '../coverage/stationColumns'
import type { PostalRule } from '../postal/postalRule'
import type { Dataset } from '../province/dataset'
import { EDITIONS, type Edition } from '../province/edition'
import { addCoveredArea, addVillages, communeCounts, knownPeople } from './communeSums'
import { comparedFigures } from './comparedFigures'
import type { CommuneFigures, DistrictFigures, Outside, ProvinceReport } from './figures'
import { type Ground, groundOf } from './ground'
import { createPostalPart } from './postalPart'
import type { Question } from './question'
import { remember } from './remember'
import { createSignalPart } from './signalPart'
import { stationCounts } from './stationCounts'
import { type Sums, totalOf } from './sums'
import { territoryFigures } from './territoryFigures'
import { usableQuestion } from './usableQuestion'

/** Answers questions about one dataset. The columns of a report are kept and given again: they are not to be changed. */
export interface Analysis {
  measure(question: Question): ProvinceReport
}

const EVERY_POINT: PostalRule = { kinds: null, staffedOnly: false }

const outsideOf = (communeOf: Int32Array) => communeOf.reduce((n, commune) => (commune < 0 ? n + 1 : n), 0)

const outside = (ground: Ground): Outside => ({
  stations: outsideOf(ground.stationCommune),
  postalPoints: outsideOf(ground.postalCommune),
  villages: outsideOf(ground.villageCommune),
})

const communeFigures = (ground: Ground, sums: readonly Sums[], operators: readonly string[]) =>
  ground.communes.map(
    ({ id }, i): CommuneFigures => ({ commune: id, ...territoryFigures(sums[i]!, operators) }),
  )

const districtFigures = (ground: Ground, sums: readonly Sums[], operators: readonly string[]) =>
  ground.districts.map(({ code, name, communes }): DistrictFigures => {
    const total = totalOf(
      communes.map((i) => sums[i]!),
      operators.length,
    )
    return { districtCode: code, district: name, ...territoryFigures(total, operators) }
  })

/**
 * Prepares what no question changes: the columns of the stations and villages. What depends on a part of the question
 * is remembered by that part, so that the next question only pays for what it changes.
 */
export function createAnalysis(dataset: Dataset): Analysis {
  const stations = stationColumnsOf(dataset.stations.records)
  const { operators } = stations
  const villages = pointColumnsOf(dataset.villages.records)
  const people = dataset.villages.records.map(({ population }) => knownPeople(population))

  const groundFor = remember((edition: Edition) => groundOf(dataset, edition), EDITIONS.length)
  const signalOf = createSignalPart(dataset, stations, villages)
  const postalOf = createPostalPart(dataset, villages)
  const stationsOf = remember((ground: Ground, asked: string) =>
    stationCounts(stations, JSON.parse(asked), ground.stationCommune, ground.communes.length),
  )

  const countsOf = (ground: Ground, asked: readonly string[] | null, rule: PostalRule) =>
    communeCounts(
      ground,
      stationsOf(ground, JSON.stringify(asked)),
      postalOf(rule, ground).counts,
      operators.length,
    )

  const compared = remember((ground: Ground) => {
    const total = totalOf(countsOf(ground, null, EVERY_POINT), operators.length)
    return comparedFigures(dataset.published, territoryFigures(total, operators))
  }, EDITIONS.length)

  function measure(asked: Question): ProvinceReport {
    const question = usableQuestion(asked)
    const { signal: rule } = question
    const ground = groundFor(question.edition)
    const signal = signalOf(question, ground)
    const { nearest } = postalOf(question.postal, ground)
    const sums = countsOf(ground, rule.operators, question.postal)
    addCoveredArea(sums, signal.area)
    addVillages(sums, ground.villageCommune, people, signal.villages, rule.reachFactor, nearest.km)
    return {
      question,
      villages: {
        ...signal.villages,
        commune: ground.villageCommune,
        nearestPostalKm: nearest.km,
        nearestPostal: nearest.point,
      },
      communes: communeFigures(ground, sums, operators),
      districts: districtFigures(ground, sums, operators),
      province: territoryFigures(totalOf(sums, operators.length), operators),
      corridors: signal.corridors,
      compared: compared(ground),
      stationCommune: ground.stationCommune,
      postalCommune: ground.postalCommune,
      outside: outside(ground),
    }
  }

  return { measure }
}
