import {
  type MastType,
  type SiteId,
  type Station,
  siteId,
  stationId,
  TECHNOLOGIES,
  type Technology,
} from '../province/station'
import { chosen } from './chosen'
import { clustered } from './clustered'
import { NATION, placeAt } from './nation'
import { NOTHING_ELSE } from './nothingElse'
import { RECORDS_PER_SLICE, type SampleProgress } from './progress'
import { seeded } from './random'

const OPERATORS = [
  ['Viettel', 0.36],
  ['VNPT', 0.28],
  ['MobiFone', 0.26],
  ['Vietnamobile', 0.1],
] as const
/** 2.43 stations for an operator at a site; a fifth of the sites has a second operator: 2.92, so about 120,000 sites. */
const KITS: readonly (readonly [readonly Technology[], number])[] = [
  [['2G', '3G', '4G'], 0.55],
  [['3G', '4G'], 0.33],
  [['4G'], 0.12],
]
const SHARED = 0.2
/** More than the stations can need: sites are taken until the stations are complete. */
const SITES = 130_000
const BAND_MHZ: Readonly<Record<Technology, number>> = { '2G': 900, '3G': 2100, '4G': 1800, '5G': 2600 }
const MASTS: readonly (readonly [readonly [MastType, number], number])[] = [
  [['A2a', 42], 0.5],
  [['A2b', 30], 0.3],
  [['A1a', 21], 0.2],
]

interface Mast {
  readonly site: SiteId
  readonly position: Station['position']
  readonly shared: boolean
  readonly type: MastType
  readonly heightM: number
}

/** The end of a station's id, one string for all: of a third of a million each would else hold several of its own. */
const ID_ENDS = new Map(
  OPERATORS.map(([operator]) => [
    operator as string,
    Object.fromEntries(TECHNOLOGIES.map((technology) => [technology, `-${operator}-${technology}`])),
  ]),
)

const stationOn = (mast: Mast, operator: string, technology: Technology): Station => ({
  id: stationId(mast.site + ID_ENDS.get(operator)?.[technology]),
  siteId: mast.site,
  position: mast.position,
  operator,
  technology,
  bandMhz: BAND_MHZ[technology],
  mastType: mast.type,
  mastHeightM: mast.heightM,
  shared: mast.shared,
  status: 'active',
  onAir: null,
  reachKm: null,
  extra: NOTHING_ELSE,
})

function stationsOf(mast: Mast, random: () => number): Station[] {
  const first = chosen(OPERATORS, random())
  const others = OPERATORS.filter(([operator]) => operator !== first)
  const second = chosen(others, random() * others.reduce((sum, [, share]) => sum + share, 0))
  return (mast.shared ? [first, second] : [first]).flatMap((operator) =>
    chosen(KITS, random()).map((technology) => stationOn(mast, operator, technology)),
  )
}

/** 350,000 stations of four operators on about 120,000 sites, most of them where most people live. */
export function* nationStations(): Generator<SampleProgress, readonly Station[]> {
  const places = clustered(NATION, SITES, 0.22, 1)
  const random = seeded(43)
  const total = NATION.stations
  const stations: Station[] = []
  for (let i = 0; stations.length < total; i++) {
    const [type, heightM] = chosen(MASTS, random())
    const mast = {
      site: siteId(`S${i + 1}`),
      position: placeAt(places, i),
      shared: random() < SHARED,
      type,
      heightM,
    }
    stations.push(...stationsOf(mast, random).slice(0, total - stations.length))
    if (i % RECORDS_PER_SLICE === 0) yield { layer: 'stations', made: stations.length, total }
  }
  return stations
}
