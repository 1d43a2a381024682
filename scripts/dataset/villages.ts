import type { SignalStatus } from '../../src/province/village'
import { DEFAULT_REACH } from '../../src/radio/reach'
import { type Feature, pointAt } from './geojson'
import { distanceBetween } from './land/plane'
import { type Random, randomOf } from './random'
import type { Settlement } from './settlements'
import type { StationModel } from './stationsAt'
import type { Setting } from './territories'

/** Mobile broadband; 2G alone is no signal in the national statistics. */
const SIGNAL = ['3G', '4G'] as const

/** What is known of every village, as a commune would write it down; nobody has measured yet. */
export function villageFeatures(
  settlements: readonly Settlement[],
  stations: readonly StationModel[],
): readonly Feature[] {
  return settlements.map((settlement) => {
    const random = randomOf(`village ${settlement.id}`)
    const ratio = ratioOf(settlement, stations)
    return {
      id: settlement.id,
      geometry: pointAt(settlement.at),
      properties: {
        name: settlement.name,
        kind: settlement.kind,
        population: settlement.population,
        ...lifeOf(settlement, ratio > 1, random),
        ...reportOf(settlement, ratio, random),
        ...planOf(ratio > 1, random),
      },
    }
  })
}

/** min over stations of distance / reach, as the program will find it with its default reach. */
function ratioOf({ at }: Settlement, stations: readonly StationModel[]): number {
  let ratio = Number.POSITIVE_INFINITY
  for (const technology of SIGNAL) {
    for (const station of stations) {
      if (station.technology !== technology) continue
      ratio = Math.min(ratio, distanceBetween(at, station.mast.at) / DEFAULT_REACH[technology])
    }
  }
  return ratio
}

const PEOPLE_PER_HOUSEHOLD: Readonly<Record<Setting, number>> = { town: 3.6, plain: 3.8, mountain: 4.5 }
const POOR_SHARE: Readonly<Record<Setting, readonly [number, number]>> = {
  town: [0.01, 0.04],
  plain: [0.02, 0.08],
  mountain: [0.22, 0.55],
}

function lifeOf({ population, territory, kind }: Settlement, remote: boolean, random: Random) {
  const perHousehold = PEOPLE_PER_HOUSEHOLD[territory.setting] * random.between(0.92, 1.08)
  const households = Math.max(1, Math.round(population / perHousehold))
  const bản = kind === 'bản'
  return {
    households,
    poor_households: Math.round(households * random.between(...POOR_SHARE[territory.setting])),
    grid_power: !(bản && random.chance(remote ? 0.14 : 0.02)),
    especially_disadvantaged: bản && random.chance(remote ? 0.9 : 0.62),
  }
}

/** Communes report mostly where people complain; a report and a prediction need not agree. */
function reportOf({ territory }: Settlement, ratio: number, random: Random) {
  const given = random.chance(ratio > 1 ? 0.72 : territory.setting === 'mountain' ? 0.3 : 0.08)
  const dice = random.next()
  const status: SignalStatus =
    ratio > 1
      ? dice < 0.74
        ? 'no-signal'
        : dice < 0.9
          ? 'partial'
          : 'signal'
      : dice < 0.78 || ratio < 0.5
        ? 'signal'
        : dice < 0.95
          ? 'partial'
          : 'no-signal'
  return { reported_status: given ? status : undefined }
}

const RESPONSIBLE = ['Viettel', 'Viettel', 'VNPT', 'MobiFone', 'Quỹ Dịch vụ VTCI'] as const
const PLANNED = ['2024-09-30', '2024-12-31', '2025-06-30', '2025-12-31'] as const

function planOf(remote: boolean, random: Random) {
  const answered = remote && random.chance(0.55)
  const dated = answered && random.chance(0.6)
  return {
    responsible: answered ? random.pick(RESPONSIBLE) : undefined,
    planned_on: dated ? random.pick(PLANNED) : undefined,
  }
}
