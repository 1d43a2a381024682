import { err, ok, type Result } from '../base/result'
import type { LonLat } from '../geometry/position'
import type { Crs } from './crs'
import { fromZone, QUANG_TRI_ZONE, tm3, UTM_48N, type Zone } from './vn2000'

/** A pair of numbers as a file gives it, the one that should be longitude or east first. */
export type Pair = readonly [first: number, second: number]

export interface Placed {
  readonly position: LonLat
  /** The file has latitude where longitude should be. Of metres, either order is usual and none is swapped. */
  readonly swapped: boolean
}

/** WGS-84 degrees of a pair, or why it has none. */
export type Placer = (first: number, second: number) => Result<Placed, 'coordinates-out-of-range'>

/** Degrees never come near this, metres of Viet Nam never stay below it. */
const LEAST_METRES = 1000
const isMetres = ([first, second]: Pair) => Math.abs(first) > LEAST_METRES || Math.abs(second) > LEAST_METRES

interface MetreRange {
  readonly zone: Zone
  readonly east: readonly [number, number]
  readonly north: readonly [number, number]
}

/** Where the metres of the old and the merged province lie in either zone, with a few kilometres around. */
const METRE_RANGES: readonly MetreRange[] = [
  { zone: QUANG_TRI_ZONE, east: [425_000, 627_000], north: [1_797_000, 2_007_000] },
  { zone: UTM_48N, east: [655_000, 760_000], north: [1_797_000, 2_007_000] },
]

/** Metres of Viet Nam in any TM-3 or UTM zone: more than this no conversion is exact for, nor meant. */
const VIET_NAM_METRES = { east: [100_000, 900_000], north: [880_000, 2_650_000] } as const

const within = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most

/** In Viet Nam the northing is always the larger: surveyors write it first, as X; maps write it second. */
const eastNorth = ([first, second]: Pair): Pair => (first > second ? [second, first] : [first, second])

/** The zone in whose range most of the pairs lie; null where none holds any. */
function zoneOf(pairs: Iterable<Pair>): Zone | null {
  const counts = METRE_RANGES.map(() => 0)
  for (const pair of pairs) {
    const [east, north] = eastNorth(pair)
    const at = METRE_RANGES.findIndex((range) => within(east, range.east) && within(north, range.north))
    if (at >= 0) counts[at]!++
  }
  const most = Math.max(...counts)
  return most === 0 ? null : METRE_RANGES[counts.indexOf(most)]!.zone
}

const OUT_OF_RANGE = err('coordinates-out-of-range' as const)

/** Longitude and latitude of Viet Nam with its islands, in whole degrees outward. */
const inVietNam = (lon: number, lat: number) => within(lon, [102, 118]) && within(lat, [6, 24])

const placeDegrees: Placer = (first, second) => {
  if (inVietNam(second, first)) return ok({ position: [second, first], swapped: true })
  if (Math.abs(first) > 180 || Math.abs(second) > 90) return OUT_OF_RANGE
  return ok({ position: [first, second], swapped: false })
}

async function placeMetres(zone: Zone): Promise<Placer> {
  const toLonLat = await fromZone(zone)
  return (first, second) => {
    const [east, north] = eastNorth([first, second])
    const usable = within(east, VIET_NAM_METRES.east) && within(north, VIET_NAM_METRES.north)
    return usable ? ok({ position: toLonLat(east, north), swapped: false }) : OUT_OF_RANGE
  }
}

/**
 * How the pairs of a file become degrees. Degrees are taken as WGS-84 whatever `crs` says, since they cannot be mistaken
 * for metres; metres by the zone that `crs` names, or by the zone whose range of the province they fall into.
 */
export async function placerOf(crs: Crs, pairs: Iterable<Pair>): Promise<Placer> {
  const metres: Pair[] = []
  for (const pair of pairs) if (isMetres(pair)) metres.push(pair)
  const zone = crs.kind === 'vn2000' ? tm3(crs.centralMeridian) : crs.kind === 'auto' ? zoneOf(metres) : null
  if (metres.length === 0 || !zone) return placeDegrees
  const fromMetres = await placeMetres(zone)
  return (first, second) => (isMetres([first, second]) ? fromMetres : placeDegrees)(first, second)
}
