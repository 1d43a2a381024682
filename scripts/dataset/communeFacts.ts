import type { LonLat } from '../../src/geometry/position'
import { apportion } from './apportion'
import { factsOf } from './facts'

/** A commune of edition 2020 as the statistics office lists it. */
export interface CommuneFact {
  readonly code: string
  readonly name: string
  readonly type: string
  readonly districtCode: string
  readonly district: string
  readonly areaKm2: number
  /** Approximate. */
  readonly centre: LonLat
  readonly population: number
  /** Unit of edition 2025 that it became part of. */
  readonly successorCode: string
}

/** The population that both published densities (telephone, fixed broadband) of mid-2024 imply. */
export const PROVINCE_POPULATION = 662_200
export const POPULATION_YEAR = 2024

/** The 125 communes, their population of the 2009 census scaled to the province's of 2024. */
export function communeFacts(): readonly CommuneFact[] {
  const rows = factsOf('communes-2024.csv')
  const weights = rows.map((row) => row.number('population_2009'))
  const populations = apportion(weights, PROVINCE_POPULATION)
  return rows.map((row, i) => ({
    code: row.text('code'),
    name: row.text('name'),
    type: row.text('type'),
    districtCode: row.text('district_code'),
    district: row.text('district'),
    areaKm2: row.number('area_km2'),
    centre: row.position(),
    population: populations[i]!,
    successorCode: row.text('code_2025'),
  }))
}
