import type { Commune } from './commune'
import type { Corridor } from './corridor'
import type { Edition } from './edition'
import type { PostalPoint } from './postalPoint'
import type { Station } from './station'
import type { Village } from './village'

/** modelled: made by a program; surveyed: from an official or measured source; own-file: given by the user. */
export const ORIGINS = ['modelled', 'surveyed', 'own-file'] as const
export type Origin = (typeof ORIGINS)[number]

/** Where the records of a layer came from; travels with every figure computed from them. */
export interface LayerSource {
  /** File name, as in "stations.geojson". */
  readonly file: string
  /** Of a workbook, or another file of several tables. */
  readonly sheet?: string
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string
  readonly origin: Origin
}

/** A further file whose records were added to those of the first. */
export interface AddedSource {
  readonly source: LayerSource
  /** Index of its first record among the loaded ones. */
  readonly from: number
}

export interface Layer<T> {
  readonly records: readonly T[]
  readonly source: LayerSource
  readonly added?: readonly AddedSource[]
  /** The records as the files gave them; absent while none was edited since: they are then `records`. */
  readonly loaded?: readonly T[]
  /** 1-based row of its file for each loaded record; absent where no file was read. */
  readonly rows?: Int32Array
}

/** A sentence or a title in both languages of the program. */
export interface Bilingual {
  readonly vi: string
  readonly en: string
}

/** A figure of an official report: shown beside ours, never a target. */
export interface PublishedFigure {
  readonly key: string
  readonly label: Bilingual
  readonly value: number
  readonly unit: string
  /** "2024-06", "2024-H1", "2024-06-30". */
  readonly asOf: string
  readonly note: Bilingual | null
}

/** Everything one view of a province is computed from. */
export interface Dataset {
  readonly id: string
  readonly title: Bilingual
  /** "6/2024"; empty where unknown. */
  readonly period: string
  readonly origin: Origin
  readonly licence: string
  readonly attribution: Bilingual
  /** How far it is fact; absent where nobody said. */
  readonly note?: Bilingual
  /** One layer of boundaries per edition. */
  readonly communes: Readonly<Partial<Record<Edition, Layer<Commune>>>>
  readonly stations: Layer<Station>
  readonly postalPoints: Layer<PostalPoint>
  readonly villages: Layer<Village>
  readonly corridors: Layer<Corridor>
  readonly published: readonly PublishedFigure[]
}

/** The kinds of layer a file can hold. */
export const LAYER_KINDS = ['communes', 'stations', 'postalPoints', 'villages', 'corridors'] as const
export type LayerKind = (typeof LAYER_KINDS)[number]
