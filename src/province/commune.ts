import type { Branded } from '../base/brand'
import type { ExtraProperties } from '../base/json'
import type { MultiPolygon } from '../geometry/position'
import type { Edition } from './edition'

/** Edition and code, as in "2020:19570". A string: the zeros are part of the code. */
export type CommuneId = Branded<string, 'CommuneId'>
export const communeId = (edition: Edition, code: string) => `${edition}:${code}` as CommuneId

/** A commune-level unit (xã, phường, thị trấn, đặc khu) of one edition. */
export interface Commune {
  readonly id: CommuneId
  readonly edition: Edition
  /** Statistics-office code, five digits. */
  readonly code: string
  /** Without its type: "Ba Lòng", "1". */
  readonly name: string
  /** "Xã", "Phường", "Thị trấn", "Đặc khu"; empty where the file does not say. */
  readonly type: string
  readonly districtCode: string | null
  readonly district: string | null
  readonly population: number | null
  readonly populationYear: number | null
  /** Code of the unit of edition 2025 that this commune became part of. */
  readonly successorCode: string | null
  readonly boundary: MultiPolygon
  readonly extra: ExtraProperties
}

/** As people say it: "Xã Ba Lòng", "Phường 1". */
export const fullNameOf = (commune: Pick<Commune, 'name' | 'type'>) =>
  commune.type ? `${commune.type} ${commune.name}` : commune.name
