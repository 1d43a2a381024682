import type { LonLat } from '../../geometry/position'
import type { CoordinateSystem, Crs } from '../crs'
import type { Sureness } from '../sureness'
import {
  createConverters,
  QUANG_BINH_MERIDIAN,
  QUANG_TRI_MERIDIAN,
  TM3_MERIDIANS,
  type ToLonLat,
} from '../vn2000'
import { type Alternative, type CoordinateGuess, moveOf } from './coordinateGuess'
import { eastNorth, inProvince, inVietNam, type Pair } from './ranges'
import type { StatedSystem } from './statedSystem'

/** Enough to tell a system by; spread over the file, since lists go district by district. */
const PAIRS_LOOKED_AT = 200
/** North of this latitude lies what was Quảng Bình until 2025. A northing gives it in every zone alike. */
const OLD_BORDER_LATITUDE = 17.18
/** Degrees of latitude that a metre of northing is, near enough to tell two provinces apart. */
const DEGREES_PER_METRE = 1 / 110_650
/** A system fits as well as the best when nearly as many points lie in the province. */
const AS_GOOD = 0.9

const spread = (pairs: readonly Pair[]): readonly Pair[] => {
  const step = Math.max(1, Math.floor(pairs.length / PAIRS_LOOKED_AT))
  return pairs.filter((_, i) => i % step === 0).slice(0, PAIRS_LOOKED_AT)
}

const tm3 = (centralMeridian: number): CoordinateSystem => ({ kind: 'vn2000', centralMeridian })
const utm = (zone: 48 | 49, datum: 'vn2000' | 'wgs84'): CoordinateSystem => ({ kind: 'utm', zone, datum })

/** Every system of metres, the likeliest first: the province's own meridian by the latitude of the points. */
function metreSystems(sample: readonly Pair[]): readonly CoordinateSystem[] {
  const norths = sample.map((pair) => eastNorth(pair)[1]).sort((a, b) => a - b)
  const latitude = (norths[Math.floor(norths.length / 2)] ?? 0) * DEGREES_PER_METRE
  const own = [QUANG_TRI_MERIDIAN, QUANG_BINH_MERIDIAN]
  if (latitude > OLD_BORDER_LATITUDE) own.reverse()
  const others = TM3_MERIDIANS.filter((meridian) => !own.includes(meridian))
  return [
    ...own.map(tm3),
    utm(48, 'vn2000'),
    utm(48, 'wgs84'),
    ...others.map(tm3),
    utm(49, 'vn2000'),
    utm(49, 'wgs84'),
  ]
}

interface Landing {
  readonly system: CoordinateSystem
  readonly positions: readonly LonLat[]
  /** Part of the points in the province. */
  readonly fit: number
}

function landingOf(system: CoordinateSystem, convert: ToLonLat, sample: readonly Pair[]): Landing {
  const positions = sample.map((pair) => convert(...eastNorth(pair)))
  return { system, positions, fit: positions.filter(inProvince).length / Math.max(1, positions.length) }
}

const alternativesTo = (chosen: Landing, landings: readonly Landing[]): readonly Alternative[] =>
  landings
    .filter(({ system, positions }) => system !== chosen.system && positions[0] && inVietNam(positions[0]))
    .map(({ system, positions, fit }) => ({
      system,
      ...moveOf(chosen.positions[0]!, positions[0]!),
      inProvince: fit,
    }))
    .sort((a, b) => b.inProvince - a.inProvince || a.km - b.km)

/** Alternatives that move points by less are another datum, not another place. */
const ANOTHER_PLACE_KM = 1

function surenessOf(chosen: Landing, alternatives: readonly Alternative[]): Sureness {
  const rivals = alternatives.filter(
    ({ km, inProvince: fit }) => km > ANOTHER_PLACE_KM && fit >= AS_GOOD * chosen.fit,
  )
  return rivals.length === 0 ? 'likely' : 'doubtful'
}

/** The metres of a stated meridian or zone; null where the file states none. */
function statedMetres({ meridian, utmZone, datum }: StatedSystem): CoordinateSystem | null {
  if (meridian !== null) return tm3(meridian)
  return utmZone === null ? null : utm(utmZone, datum ?? 'vn2000')
}

/**
 * The system of a file's metres: what the caller or the file says, else the first of those that put the most points
 * into the province. Null when none puts half of them there: metres of another place, that no one should guess at.
 */
export async function guessMetres(
  crs: Crs,
  stated: StatedSystem,
  pairs: readonly Pair[],
): Promise<CoordinateGuess | null> {
  const converter = await createConverters()
  const sample = spread(pairs)
  const landings = metreSystems(sample).map((system) => landingOf(system, converter(system), sample))
  const known = crs.kind === 'auto' ? statedMetres(stated) : crs
  const best = landings.reduce((a, b) => (b.fit > a.fit ? b : a))
  const chosen = known ? landingOf(known, converter(known), sample) : best
  if (!known && chosen.fit < 0.5) return null
  const alternatives = alternativesTo(chosen, landings).filter(
    ({ system }) => JSON.stringify(system) !== JSON.stringify(chosen.system),
  )
  return {
    system: chosen.system,
    sureness: known ? 'certain' : surenessOf(chosen, alternatives),
    basis: crs.kind !== 'auto' ? 'given' : known ? 'stated' : 'values',
    sample: chosen.positions[0] ?? null,
    alternatives,
  }
}

/** The datum of a file's degrees: WGS-84 unless the caller or the file says VN-2000, which lies some 225 m beside it. */
export async function guessDegrees(
  crs: Crs,
  stated: StatedSystem,
  [first]: readonly Pair[],
): Promise<CoordinateGuess> {
  const isVn2000 = crs.kind === 'vn2000-degrees' || (crs.kind === 'auto' && stated.datum === 'vn2000')
  const system: CoordinateSystem = isVn2000 ? { kind: 'vn2000-degrees' } : { kind: 'wgs84' }
  const other: CoordinateSystem = isVn2000 ? { kind: 'wgs84' } : { kind: 'vn2000-degrees' }
  const converter = await createConverters()
  const lonLat = first && inVietNam([first[1], first[0]]) ? ([first[1], first[0]] as const) : first
  const [here, there] = lonLat ? [converter(system)(...lonLat), converter(other)(...lonLat)] : []
  const alternatives =
    here && there && inVietNam(here)
      ? [{ system: other, ...moveOf(here, there), inProvince: inProvince(there) ? 1 : 0 }]
      : []
  const isGiven = crs.kind === 'wgs84' || crs.kind === 'vn2000-degrees'
  const isStated = crs.kind === 'auto' && stated.datum !== null
  return {
    system,
    sureness: isGiven || isStated ? 'certain' : 'likely',
    basis: isGiven ? 'given' : isStated ? 'stated' : 'values',
    sample: here ?? null,
    alternatives,
  }
}
