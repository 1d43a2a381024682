import { type CommuneFact, POPULATION_YEAR } from './communeFacts'
import { factsOf } from './facts'
import { type Feature, shapeOf } from './geojson'
import { ISLAND_CODE, islandRing } from './island'
import type { Border } from './land/borders'
import { partsByUnit } from './land/rings'
import type { Territory } from './territories'

/** The 125 communes of 1/1/2020 – 31/12/2024. */
export const communes2020 = (territories: readonly Territory[]): readonly Feature[] =>
  territories.map((territory) => ({
    id: `2020:${territory.code}`,
    geometry: shapeOf(territory.parts),
    properties: {
      edition: '2020',
      code: territory.code,
      name: territory.name,
      type: territory.type,
      district_code: territory.districtCode,
      district: territory.district,
      population: territory.population,
      population_year: POPULATION_YEAR,
      successor_code: territory.successorCode,
    },
  }))

/** The 36 mainland units since 1/7/2025, dissolved from the 125 communes, and Cồn Cỏ, whose population is no fact here. */
export function communes2025(
  communes: readonly CommuneFact[],
  borders: readonly Border[],
): readonly Feature[] {
  const partsOf = partsByUnit(borders, (commune) => communes[commune]!.successorCode)
  return factsOf('communes-2025.csv')
    .filter((row) => row.text('old_province') === 'Quảng Trị')
    .map((row) => {
      const code = row.text('code')
      const members = communes.filter((commune) => commune.successorCode === code)
      const parts = code === ISLAND_CODE ? [[islandRing()]] : partsOf.get(code)
      if (!parts) throw new Error(`no commune became ${code}`)
      const population = members.reduce((sum, member) => sum + member.population, 0)
      const counted = members.length > 0
      return {
        id: `2025:${code}`,
        geometry: shapeOf(parts),
        properties: {
          edition: '2025',
          code,
          name: row.text('name'),
          type: row.text('type'),
          district_code: null,
          district: null,
          population: counted ? population : null,
          population_year: counted ? POPULATION_YEAR : null,
          successor_code: null,
        },
      }
    })
}
