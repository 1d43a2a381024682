import type { Mast } from './masts'
import { type Random, randomOf } from './random'
import type { Setting } from './territories'

/** One operator's one technology at a mast. */
export interface StationModel {
  readonly mast: Mast
  readonly operator: Operator
  readonly technology: Network
}

export const STATIONS_BY_TECHNOLOGY = { '2G': 697, '3G': 756, '4G': 1196 } as const
export type Network = keyof typeof STATIONS_BY_TECHNOLOGY

const OPERATORS = ['Viettel', 'VNPT', 'MobiFone', 'Vietnamobile'] as const
export type Operator = (typeof OPERATORS)[number]

/** Plausible shares of the masts, by where they stand; no operator publishes its own. */
const OPERATOR_WEIGHTS: Readonly<Record<Setting, readonly number[]>> = {
  town: [0.38, 0.31, 0.22, 0.09],
  plain: [0.42, 0.31, 0.21, 0.06],
  mountain: [0.56, 0.31, 0.13, 0],
}

/** An operator at a mast. */
interface Tenancy {
  readonly mast: Mast
  readonly operator: Operator
  /** How much it wants each technology there: the stations of a technology go where it is wanted most. */
  readonly wants: Readonly<Record<Network, number>>
}

/** 2,649 stations: the published number of each technology, shared out over the masts. */
export function stationsAt(masts: readonly Mast[]): readonly StationModel[] {
  const tenancies = masts.flatMap(tenanciesOf)
  const with4g = keenest(tenancies, '4G', ({ wants }) => wants['4G'])
  const given: readonly [Network, ReadonlySet<Tenancy>][] = [
    // Nobody is a tenant without a station: who has no 4G has 2G.
    ['2G', keenest(tenancies, '2G', (tenancy) => tenancy.wants['2G'] + (with4g.has(tenancy) ? 0 : 2))],
    ['3G', keenest(tenancies, '3G', ({ wants }) => wants['3G'])],
    ['4G', with4g],
  ]
  return tenancies.flatMap((tenancy) =>
    given
      .filter(([, tenants]) => tenants.has(tenancy))
      .map(([technology]) => ({ mast: tenancy.mast, operator: tenancy.operator, technology })),
  )
}

function keenest(
  tenancies: readonly Tenancy[],
  technology: Network,
  want: (tenancy: Tenancy) => number,
): ReadonlySet<Tenancy> {
  const ranked = tenancies
    .map((tenancy, i) => ({ tenancy, i, want: want(tenancy) }))
    .sort((a, b) => b.want - a.want || a.i - b.i)
  return new Set(ranked.slice(0, STATIONS_BY_TECHNOLOGY[technology]).map(({ tenancy }) => tenancy))
}

function tenanciesOf(mast: Mast): readonly Tenancy[] {
  const random = randomOf(`tenants ${mast.id}`)
  const dice = random.next()
  const count = dice < 0.7 ? 1 : dice < 0.93 ? 2 : 3
  return operatorsAt(mast, count, random).map((operator, i) => {
    // The first tenant may still run an old mast: voice and perhaps 3G, no 4G. Everyone else came with 4G.
    const old = i === 0 && random.chance(mast.territory.setting === 'mountain' ? 0.13 : 0.05)
    const old3g = old && random.chance(0.5)
    const newcomer = operator === 'Vietnamobile'
    return {
      mast,
      operator,
      wants: {
        '2G': random.next() - (newcomer ? 0.6 : 0),
        '3G': random.next() + (old3g ? 2 : old ? -2 : 0) + (newcomer ? 0.5 : 0),
        '4G': random.next() - (old ? 2 : 0),
      },
    }
  })
}

function operatorsAt({ territory }: Mast, count: number, random: Random): readonly Operator[] {
  const chosen: Operator[] = []
  const weights = [...OPERATOR_WEIGHTS[territory.setting]]
  while (chosen.length < count) {
    let dice = random.next() * weights.reduce((a, b) => a + b, 0)
    const index = weights.findIndex((weight) => {
      dice -= weight
      return dice < 0
    })
    chosen.push(OPERATORS[index]!)
    weights[index] = 0
  }
  return chosen
}
