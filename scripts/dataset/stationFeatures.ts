import type { MastType } from '../../src/province/station'
import { type Feature, pointAt } from './geojson'
import type { Mast } from './masts'
import { type Random, randomOf } from './random'
import type { Network, Operator, StationModel } from './stationsAt'
import type { Setting } from './territories'

/** The mast itself is the same for all its stations; the band and the year differ. */
export function stationFeatures(stations: readonly StationModel[]): readonly Feature[] {
  const tenants = new Map<Mast, Set<Operator>>()
  for (const { mast, operator } of stations) {
    tenants.set(mast, (tenants.get(mast) ?? new Set()).add(operator))
  }
  return stations.map(({ mast, operator, technology }) => {
    const id = `${mast.id}-${operator}-${technology}`
    const random = randomOf(`station ${id}`)
    return {
      id,
      geometry: pointAt(mast.at),
      properties: {
        site_id: mast.id,
        operator,
        technology,
        band_mhz: bandOf(technology, mast.territory.setting, random),
        ...structureOf(mast),
        shared: tenants.get(mast)!.size > 1,
        status: 'active',
        on_air: String(random.whole(...ON_AIR[technology])),
      },
    }
  })
}

const ON_AIR: Readonly<Record<Network, readonly [number, number]>> = {
  '2G': [2004, 2014],
  '3G': [2010, 2018],
  '4G': [2016, 2023],
}

/** The bands that the operators held in 2024: 900 MHz carries further and goes to the mountains. */
function bandOf(technology: Network, setting: Setting, random: Random): number {
  if (technology === '2G') return random.chance(setting === 'town' ? 0.75 : 0.95) ? 900 : 1800
  if (technology === '3G') return random.chance(setting === 'mountain' ? 0.4 : 0.12) ? 900 : 2100
  return random.chance(0.82) ? 1800 : 2100
}

function structureOf({ id, territory }: Mast): { mast_type: MastType; mast_height_m: number } {
  const random = randomOf(`structure ${id}`)
  const dice = random.next()
  if (territory.setting === 'town') {
    if (dice < 0.08) return { mast_type: 'A1a', mast_height_m: 3 }
    if (dice < 0.16) return { mast_type: 'A1b', mast_height_m: random.whole(9, 18) }
    if (dice < 0.58) return { mast_type: 'A2a', mast_height_m: random.pick([9, 12, 12, 15, 15, 18]) }
    return { mast_type: 'A2b', mast_height_m: random.pick([30, 36, 42]) }
  }
  if (dice < 0.04) return { mast_type: 'A2a', mast_height_m: random.pick([12, 15, 18]) }
  if (dice < 0.06) return { mast_type: 'A2c', mast_height_m: random.pick([20, 24, 27]) }
  const heights = territory.setting === 'mountain' ? [36, 42, 45, 45, 50, 60] : [30, 36, 42, 42, 45]
  return { mast_type: 'A2b', mast_height_m: random.pick(heights) }
}
