import type { Km, Share, SquareKm } from '../base/units'
import type { CorridorGap } from '../coverage/corridorCoverage'
import type { VillageCoverage } from '../coverage/villageCoverage'
import type { CommuneId } from '../province/commune'
import type { CorridorId } from '../province/corridor'
import type { Bilingual } from '../province/dataset'
import type { Technology } from '../province/station'
import type { Question } from './question'

/** Distances that people really have to the nearest postal point that counts, over the villages of a territory. */
export interface PostalAccess {
  /** Weighted by village population; by villages where no population is known. */
  readonly meanKm: Km
  /** Index of the village with the longest way, and that way. */
  readonly worstVillage: number
  readonly worstKm: Km
  /** Share of village population within 3 km. */
  readonly within3Km: Share
}

/**
 * Figures of a territory (commune, district, province), always from its sums (ΣS, ΣP, ΣN), never from a mean of means.
 * null: no value. Stations are the active ones of the operators asked for, of every technology.
 */
export interface TerritoryFigures {
  readonly areaKm2: SquareKm
  /** Sum over the communes whose population is known; null when it is known of none. */
  readonly population: number | null
  /** Of how many of the `communes` the population is known. */
  readonly populationKnownCommunes: number
  readonly communes: number
  readonly communesWithCulturePost: number
  /** Points that count; points at one address count once. */
  readonly postalPoints: number
  readonly culturePosts: number
  /** R = √(S / (π·N)). */
  readonly meanServiceRadiusKm: Km | null
  /** P / N, both of the communes whose population is known: a point elsewhere serves people who are not in P. */
  readonly peoplePerPoint: number | null
  readonly access: PostalAccess | null
  readonly stations: number
  readonly stationsByTechnology: Readonly<Record<Technology, number>>
  readonly stationsByOperator: Readonly<Record<string, number>>
  readonly sites: number
  readonly villages: number
  /** Certain and likely gaps together. */
  readonly deadZoneVillages: number
  readonly certainGaps: number
  /** Covered, but at 0.8 to 1 of the reach. */
  readonly doubtfulVillages: number
  /** Sum over villages with a known population. */
  readonly villagePopulation: number
  readonly deadZonePopulation: number
  readonly populationCoveredShare: Share | null
  readonly populationCoveredShareByTechnology: Readonly<Record<Technology, Share | null>>
  /** area(union of discs ∩ territory) / area(territory), for the technologies that count. */
  readonly areaCoveredShare: Share | null
  readonly areaCoveredShareByTechnology: Readonly<Record<Technology, Share | null>>
}

export interface CommuneFigures extends TerritoryFigures {
  readonly commune: CommuneId
}

export interface DistrictFigures extends TerritoryFigures {
  readonly districtCode: string
  readonly district: string
}

export interface CorridorFigures {
  readonly corridor: CorridorId
  readonly lengthKm: Km
  /** Under the technologies that count. */
  readonly coveredKm: Km
  readonly coveredKmByTechnology: Readonly<Record<Technology, Km>>
  readonly gaps: readonly CorridorGap[]
}

/** A published figure beside ours. `computed` is null where we have nothing to compute it from. */
export interface ComparedFigure {
  readonly key: string
  readonly label: Bilingual
  readonly unit: string
  readonly asOf: string
  readonly published: number
  readonly computed: number | null
  /** computed − published. */
  readonly difference: number | null
  /** Why they differ, where we know. */
  readonly why: Bilingual | null
}

/** Villages as columns, in the order of the dataset's villages. */
export interface VillageFigures extends VillageCoverage {
  /** Index into the edition's communes; −1 when outside all of them. */
  readonly commune: Int32Array
  /** Distance to the nearest postal point that counts, km; Infinity when there is none. */
  readonly nearestPostalKm: Float64Array
  /** Index into the dataset's postal points; −1 when there is none. */
  readonly nearestPostal: Int32Array
}

/** How many records lie in no commune (beyond the 200 m tolerance along the coast), and so count nowhere. */
export interface Outside {
  readonly stations: number
  readonly postalPoints: number
  readonly villages: number
}

/** The answer to a question about a dataset. Plain data: it crosses to and from a worker. */
export interface ProvinceReport {
  readonly question: Question
  readonly villages: VillageFigures
  /** In the order of the edition's communes. */
  readonly communes: readonly CommuneFigures[]
  readonly districts: readonly DistrictFigures[]
  readonly province: TerritoryFigures
  readonly corridors: readonly CorridorFigures[]
  readonly compared: readonly ComparedFigure[]
  /** Commune index of each station, −1 outside; likewise for postal points. */
  readonly stationCommune: Int32Array
  readonly postalCommune: Int32Array
  readonly outside: Outside
}
