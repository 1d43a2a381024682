import { err, ok, type Result } from '../base/result'
import type { LonLat } from '../geometry/position'
import type { CoordinateGuess } from './coordinates/coordinateGuess'
import { areMetresOfVietNam, eastNorth, inVietNam, isMetres, type Pair } from './coordinates/ranges'
import { type StatedSystem, statedSystem } from './coordinates/statedSystem'
import type { Crs } from './crs'
import { converterOf, type ToLonLat } from './vn2000'

export type { Pair } from './coordinates/ranges'

export interface Placed {
  readonly position: LonLat
  /**
   * The file has latitude where longitude should be. Of metres either order is usual: swapped is one that is not in the
   * order of most.
   */
  readonly swapped: boolean
}

/** WGS-84 degrees of a pair, or why it has none. */
export type Placer = (first: number, second: number) => Result<Placed, 'coordinates-out-of-range'>

/** How the pairs of a file become degrees, and the guess behind it; null where there is no pair to guess from. */
export interface Placing {
  readonly place: Placer
  readonly guess: CoordinateGuess | null
}

const OUT_OF_RANGE = err('coordinates-out-of-range' as const)

/** Degrees taken as WGS-84; turned round where they are of Viet Nam only that way. */
export const placeDegrees: Placer = (first, second) => {
  if (inVietNam([second, first])) return ok({ position: [second, first], swapped: true })
  if (Math.abs(first) > 180 || Math.abs(second) > 90) return OUT_OF_RANGE
  return ok({ position: [first, second], swapped: false })
}

const isNorthFirst = ([first, second]: Pair) => first > second

/** Whether most pairs have north before east, as surveyors write them; that of the first where they are even. */
function areNorthFirst(pairs: readonly Pair[]): boolean {
  const northFirst = pairs.filter(isNorthFirst).length
  const [first] = pairs
  return 2 * northFirst === pairs.length
    ? first !== undefined && isNorthFirst(first)
    : 2 * northFirst > pairs.length
}

/** Metres in either order: the larger is north. `northFirst`: the order of most. */
const placeMetres =
  (convert: ToLonLat, northFirst: boolean): Placer =>
  (first, second) => {
    const pair = eastNorth([first, second])
    if (!areMetresOfVietNam(pair)) return OUT_OF_RANGE
    return ok({ position: convert(...pair), swapped: isNorthFirst([first, second]) !== northFirst })
  }

/** Degrees of VN-2000 as those of WGS-84. */
const shifted =
  (convert: ToLonLat): Placer =>
  (first, second) => {
    const placed = placeDegrees(first, second)
    return placed.ok ? ok({ ...placed.value, position: convert(...placed.value.position) }) : placed
  }

/** GeoJSON is in degrees of WGS-84 by its definition (RFC 7946 §4): there is nothing to guess, and nothing to load. */
const BY_DEFINITION: CoordinateGuess = {
  system: { kind: 'wgs84' },
  sureness: 'certain',
  basis: 'file',
  sample: null,
  alternatives: [],
}

async function degreesPlacing(crs: Crs, stated: StatedSystem, pairs: readonly Pair[]): Promise<Placing> {
  if (pairs.length === 0) return { place: placeDegrees, guess: null }
  const { guessDegrees } = await import('./coordinates/guessSystem')
  const guess = await guessDegrees(crs, stated, pairs)
  const place = guess.system.kind === 'wgs84' ? placeDegrees : shifted(await converterOf(guess.system))
  return { place, guess }
}

/** Metres are refused where degrees are asked for, and where no system puts them into the province. */
async function metresPlacing(
  crs: Crs,
  stated: StatedSystem,
  pairs: readonly Pair[],
): Promise<Placing | null> {
  if (pairs.length === 0 || crs.kind === 'wgs84' || crs.kind === 'vn2000-degrees') return null
  const { guessMetres } = await import('./coordinates/guessSystem')
  const guess = await guessMetres(crs, stated, pairs)
  return guess ? { guess, place: placeMetres(await converterOf(guess.system), areNorthFirst(pairs)) } : null
}

const split = (pairs: Iterable<Pair>) => {
  const [degrees, metres]: [Pair[], Pair[]] = [[], []]
  for (const pair of pairs) (isMetres(pair) ? metres : degrees).push(pair)
  return { degrees, metres }
}

const joined = (degrees: Placing, metres: Placing | null): Placing =>
  metres
    ? {
        guess: metres.guess,
        place: (first, second) => (isMetres([first, second]) ? metres : degrees).place(first, second),
      }
    : degrees

/** The same for GeoJSON, whose degrees are WGS-84. Metres in one are a mistake that is made, and are recognised. */
export async function placingOfGeoJson(pairs: Iterable<Pair>): Promise<Placing> {
  const metres = await metresPlacing({ kind: 'auto' }, statedSystem([]), split(pairs).metres)
  return joined({ place: placeDegrees, guess: BY_DEFINITION }, metres)
}

/**
 * How the pairs of a file become degrees: degrees as WGS-84 or VN-2000, metres by the system that `crs` or the file's
 * own words name, or by the one that puts them into the province. A file may hold both: each pair is told by its size.
 */
export async function placingOf(
  crs: Crs,
  pairs: Iterable<Pair>,
  remarks: readonly string[],
): Promise<Placing> {
  const { degrees, metres } = split(pairs)
  const stated = statedSystem(remarks)
  return joined(await degreesPlacing(crs, stated, degrees), await metresPlacing(crs, stated, metres))
}
