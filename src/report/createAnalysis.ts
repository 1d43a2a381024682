import { joined } from '../base/joined'
import type { OnProgress } from '../base/progress'
import { changedStations, type StationChange } from '../coverage/stationChange'
import { placesOf } from '../coverage/stationColumns'
import { type PlacedPoints, placedPointsOf } from '../geometry/placedPoints'
import type { PostalRule } from '../postal/postalRule'
import type { Dataset } from '../province/dataset'
import { EDITIONS, type Edition } from '../province/edition'
import { addCoveredArea, addVillages, communeCounts } from './communeSums'
import { comparedFigures } from './comparedFigures'
import { type DatasetColumns, datasetColumnsOf } from './datasetColumns'
import type { CommuneFigures, DistrictFigures, Outside, ProvinceReport } from './figures'
import { byRecord, type Ground, groundOf } from './ground'
import { createPostalPart } from './postalPart'
import type { Question } from './question'
import { type Remembered, remember } from './remember'
import { createSignalPart, type GroundCover, type SignalPart } from './signalPart'
import { stationCounts } from './stationCounts'
import { type Sums, totalOf } from './sums'
import { territoryFigures } from './territoryFigures'
import { usableQuestion } from './usableQuestion'

/** Answers questions about one dataset. The columns of a report are kept and given again: they are not to be changed. */
export interface Analysis {
  measure(question: Question, onProgress?: OnProgress): ProvinceReport
  /** The two halves of `measure`, for two threads: what is covered of the ground … */
  cover(question: Question, onProgress?: OnProgress): GroundCover
  /** … and all the rest, of which this does as much beforehand as needs no cover. */
  prepare(question: Question, onProgress?: OnProgress): void
  report(question: Question, cover: GroundCover): ProvinceReport
  /** Of the dataset with a few other stations. Only what these can have changed is reckoned anew, and that at once. */
  changed(change: StationChange): Analysis
}

/** How far a calculation is when the points are in their communes, and when the villages have their stations. */
const GROUND_PART = 0.4
const VILLAGES_PART = 0.9

const EVERY_POINT: PostalRule = { kinds: null, staffedOnly: false }

const outsideOf = (communeOf: Int32Array) => communeOf.reduce((n, commune) => (commune < 0 ? n + 1 : n), 0)

/** Index of each record's commune. */
interface PointCommunes {
  readonly stations: Int32Array
  readonly postalPoints: Int32Array
  readonly villages: Int32Array
}

const outside = ({ stations, postalPoints, villages }: PointCommunes): Outside => ({
  stations: outsideOf(stations),
  postalPoints: outsideOf(postalPoints),
  villages: outsideOf(villages),
})

const communeFigures = (ground: Ground, sums: readonly Sums[], operators: readonly string[]) =>
  ground.communes.map((id, i): CommuneFigures => ({ commune: id, ...territoryFigures(sums[i]!, operators) }))

const districtFigures = (ground: Ground, sums: readonly Sums[], operators: readonly string[]) =>
  ground.districts.map(({ code, name, communes }): DistrictFigures => {
    const total = totalOf(
      communes.map((i) => sums[i]!),
      operators.length,
    )
    return { districtCode: code, district: name, ...territoryFigures(total, operators) }
  })

/** What one analysis takes over from another whose stations are a few others. */
interface Parts {
  readonly columns: DatasetColumns
  /** Where the stations stand. */
  readonly places: PlacedPoints
  readonly groundFor: (edition: Edition) => Ground
  /** Commune of each station, by row. */
  readonly stationRows: Remembered<[ground: Ground], Int32Array>
  readonly postalOf: ReturnType<typeof createPostalPart>
  readonly signal: SignalPart
}

/**
 * Prepares what no question changes. What depends on a part of the question is remembered by that part, so that the next
 * question only pays for what it changes.
 */
export function analysisOf(columns: DatasetColumns): Analysis {
  const { lon, lat } = columns.villages
  const villages = placedPointsOf(lon, lat)
  const places = placesOf(columns.stations)
  return analysisWith({
    columns,
    places,
    groundFor: remember((edition: Edition) => groundOf(columns, edition, villages), EDITIONS.length),
    stationRows: remember((ground: Ground) => ground.locator.locateAll(places), EDITIONS.length),
    postalOf: createPostalPart(columns.postalPoints, villages),
    signal: createSignalPart(columns, places, villages),
  })
}

function afterChange({ columns, places, signal, stationRows, ...same }: Parts, change: StationChange): Parts {
  const stations = changedStations(columns.stations, places, change)
  const rowsNow = remember((ground: Ground) => ground.locator.locateAll(stations.places), EDITIONS.length)
  for (const { inputs, answer } of stationRows.known()) {
    const [ground] = inputs
    rowsNow.put(inputs, joined(Int32Array, [answer, ground.locator.locateAll(stations.came)]))
  }
  return {
    ...same,
    columns: { ...columns, stations: stations.columns },
    places: stations.places,
    stationRows: rowsNow,
    signal: signal.changed(stations),
  }
}

function analysisWith(parts: Parts): Analysis {
  const { columns, groundFor, stationRows, postalOf, signal } = parts
  const { stations, published } = columns
  const { operators } = stations
  const stationRecords = stations.record.reduce((count, record) => (record < 0 ? count : count + 1), 0)
  const stationsOf = remember((ground: Ground, asked: string) =>
    stationCounts(stations, JSON.parse(asked), stationRows(ground), ground.communes.length),
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
    return comparedFigures(published, territoryFigures(total, operators))
  }, EDITIONS.length)

  /** All but what is covered of the ground. */
  function partsOf(question: Question, onProgress: OnProgress = () => {}) {
    const ground = groundFor(question.edition)
    onProgress(GROUND_PART)
    const coverage = signal.villages(question)
    onProgress(VILLAGES_PART)
    return {
      ground,
      coverage,
      nearest: postalOf(question.postal, ground).nearest,
      compared: compared(ground),
    }
  }

  function cover(asked: Question, onProgress?: OnProgress): GroundCover {
    const question = usableQuestion(asked)
    return signal.cover(question, groundFor(question.edition), onProgress)
  }

  function report(asked: Question, { area, corridors }: GroundCover): ProvinceReport {
    const question = usableQuestion(asked)
    const { signal: rule, postal } = question
    const { ground, coverage, nearest, compared } = partsOf(question)
    const sums = countsOf(ground, rule.operators, postal)
    addCoveredArea(sums, area)
    addVillages(sums, ground.villageCommune, columns.villages.people, coverage, rule.reachFactor, nearest.km)
    const stationCommune = byRecord(stations.record, stationRecords, stationRows(ground))
    const { postalCommune, villageCommune } = ground
    return {
      question,
      villages: {
        ...coverage,
        commune: villageCommune,
        nearestPostalKm: nearest.km,
        nearestPostal: nearest.point,
      },
      communes: communeFigures(ground, sums, operators),
      districts: districtFigures(ground, sums, operators),
      province: territoryFigures(totalOf(sums, operators.length), operators),
      corridors,
      compared,
      stationCommune,
      postalCommune,
      outside: outside({ stations: stationCommune, postalPoints: postalCommune, villages: villageCommune }),
    }
  }

  return {
    cover,
    report,
    prepare: (question, onProgress) => void partsOf(usableQuestion(question), onProgress),
    measure(question, onProgress = () => {}) {
      partsOf(usableQuestion(question), (share) => onProgress(share / 2))
      return report(
        question,
        cover(question, (share) => onProgress((1 + share) / 2)),
      )
    },
    changed: (change) => analysisWith(afterChange(parts, change)),
  }
}

export const createAnalysis = (dataset: Dataset): Analysis => analysisOf(datasetColumnsOf(dataset))
