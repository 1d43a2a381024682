import { type Village, villageId } from '../province/village'
import { clustered } from './clustered'
import { NATION, placeAt } from './nation'
import { NOTHING_ELSE } from './nothingElse'
import { RECORDS_PER_SLICE, type SampleProgress } from './progress'
import { normal, seeded } from './random'

const PEOPLE_PER_HOUSEHOLD = 3.6

function nationVillage(i: number, position: Village['position'], random: () => number): Village {
  const population = Math.round(Math.exp(6.65 + 0.6 * normal(random)))
  const households = Math.max(1, Math.round(population / PEOPLE_PER_HOUSEHOLD))
  return {
    id: villageId(`V${i + 1}`),
    position,
    name: `Thôn mẫu ${i + 1}`,
    kind: 'thôn',
    population,
    households,
    poorHouseholds: Math.round(households * 0.2 * random()),
    gridPower: random() > 0.02,
    especiallyDisadvantaged: random() < 0.1,
    reportedStatus: null,
    measuredStatus: null,
    measuredOn: null,
    measuredBy: null,
    responsible: null,
    plannedOn: null,
    extra: NOTHING_ELSE,
  }
}

/** 100,000 villages, half of them around towns; about 92 million people. */
export function* nationVillages(): Generator<SampleProgress, readonly Village[]> {
  const total = NATION.villages
  const places = clustered(NATION, total, 0.5, 2)
  const random = seeded(47)
  const villages: Village[] = []
  for (let i = 0; i < total; i++) {
    villages.push(nationVillage(i, placeAt(places, i), random))
    if (villages.length % RECORDS_PER_SLICE === 0) yield { layer: 'villages', made: villages.length, total }
  }
  return villages
}
