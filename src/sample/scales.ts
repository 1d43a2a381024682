import type { MultiPolygon } from '../geometry/position'
import { clustered, type Places } from './clustered'
import { communesOf, type Sheet } from './communes'
import { seeded } from './random'

/** One input for all rivals. */
export interface Scale {
  readonly name: string
  readonly communes: readonly MultiPolygon[]
  readonly stations: Places & { readonly reachKm: Float64Array }
  readonly villages: Places
  readonly postal: Places
}

interface Counts {
  readonly sheet: Sheet
  readonly towns: number
  readonly stations: number
  readonly villages: number
  readonly postal: number
}

/** 1,640 km from south to north and 202 km across: the length and the area of the country. */
const nation = (times: number): Counts => ({
  sheet: { west: 104, east: 104 + 1.9 * times, south: 8.5, north: 23.3, columns: 36 * times, rows: 294 },
  towns: 300 * times,
  stations: 350_000 * times,
  villages: 100_000 * times,
  postal: 25_000 * times,
})

const COUNTS = {
  province: {
    sheet: { west: 106.5, east: 107.4, south: 16.3, north: 16.74, columns: 25, rows: 5 },
    towns: 5,
    stations: 2649,
    villages: 800,
    postal: 213,
  },
  'quarter-nation': nation(1 / 4),
  nation: nation(1),
  '4x': nation(4),
} satisfies Record<string, Counts>

export type ScaleName = keyof typeof COUNTS
export const SCALE_NAMES = Object.keys(COUNTS) as ScaleName[]

/** 2G, 3G and 4G in the shares of the province, each with a reach of its own. */
function reaches(rows: number): Float64Array {
  const random = seeded(23)
  return Float64Array.from({ length: rows }, () => {
    const technology = random()
    const usual = technology < 0.26 ? 6 : technology < 0.55 ? 3.3 : 2.5
    return usual * (0.6 + 0.6 * random())
  })
}

/** The same on every machine. */
export function scaleOf(name: ScaleName): Scale {
  const counts = COUNTS[name]
  return {
    name,
    communes: communesOf(counts.sheet),
    stations: { ...clustered(counts, counts.stations, 0.04, 1), reachKm: reaches(counts.stations) },
    villages: clustered(counts, counts.villages, 0.3, 2),
    postal: clustered(counts, counts.postal, 0.2, 3),
  }
}
