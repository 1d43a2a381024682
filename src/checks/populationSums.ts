import type { Dataset } from '../province/dataset'
import type { Edition } from '../province/edition'
import type { Village } from '../province/village'
import { type CheckedLayer, eachInSteps } from './checkedLayer'
import { aboutCommunes } from './communes'
import type { Finding } from './finding'

/** Counts of one place by two offices differ; beyond a tenth they are counts of two things, or one is wrong. */
const SHARE_APART = 0.1
/** The sum of the communes is the published total, but for rounding and for communes without people. */
const TOTAL_SHARE_APART = 0.01

const isApart = (a: number, b: number, share: number) => Math.abs(a - b) > share * Math.max(a, b)

interface VillageSums {
  readonly people: Float64Array
  readonly villages: Int32Array
  /** Villages of which the people are not known. */
  readonly unknown: Int32Array
}

function* villageSums(checked: CheckedLayer<Village>, communes: number): Generator<void, VillageSums> {
  const people = new Float64Array(communes)
  const [villages, unknown] = [new Int32Array(communes), new Int32Array(communes)]
  yield* eachInSteps(checked.records.length, (i) => {
    const commune = checked.communeOf[i]!
    if (commune < 0) return
    const { population } = checked.records[i]!
    villages[commune]!++
    if (population === null) unknown[commune]!++
    else people[commune]! += population
  })
  return { people, villages, unknown }
}

/**
 * People of the villages beside those of their commune: more than a tenth apart, or not known of the commune. Where some
 * villages have no figure, only too many people are told: too few say nothing.
 */
export function* populationSumFindings(
  checked: CheckedLayer<Village>,
  edition: Edition,
): Generator<void, Finding[]> {
  const communes = checked.ground?.communes ?? []
  const { people, villages, unknown } = yield* villageSums(checked, communes.length)
  return communes.flatMap(({ population }, i): Finding[] => {
    if (villages[i] === unknown[i]) return []
    const villagePeople = people[i]!
    const about = {
      column: 'population',
      found: population === null ? null : String(population),
      expected: String(villagePeople),
    }
    if (population === null) {
      return [
        {
          ...aboutCommunes(edition, communes, [i], 'worth-a-look', about),
          kind: 'population-unknown',
          villagePeople,
        },
      ]
    }
    const tooFew = villagePeople < population && unknown[i]! > 0
    if (tooFew || !isApart(villagePeople, population, SHARE_APART)) return []
    return [
      {
        ...aboutCommunes(edition, communes, [i], 'worth-a-look', about),
        kind: 'population-differs',
        villagePeople,
        communePeople: population,
      },
    ]
  })
}

/** The communes' people beside the total that was published with the dataset, where it was. */
export function publishedPopulationFindings({ communes, published }: Dataset, edition: Edition): Finding[] {
  const total = published.find(({ key }) => key === 'population')?.value
  const records = communes[edition]?.records ?? []
  if (total === undefined || records.length === 0) return []
  if (records.some(({ population }) => population === null)) return []
  const communePeople = records.reduce((sum, { population }) => sum + (population ?? 0), 0)
  if (!isApart(communePeople, total, TOTAL_SHARE_APART)) return []
  const about = { column: 'population', found: String(communePeople), expected: String(total) }
  return [
    {
      ...aboutCommunes(edition, records, [], 'worth-a-look', about),
      kind: 'published-differs',
      communePeople,
      published: total,
    },
  ]
}
