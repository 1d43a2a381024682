import type { CommuneFact } from './communeFacts'
import type { Border } from './land/borders'
import { isWithin } from './land/isWithin'
import { distanceToPath } from './land/path'
import { centroidOf, type Point, toPlane } from './land/plane'
import { type Part, partsByUnit } from './land/rings'
import { type Random, randomOf } from './random'

/** What settlements look like: urban wards and townships, the coastal plain, or the mountains in the west. */
export type Setting = 'town' | 'plain' | 'mountain'

/** A commune with its modelled land, in the plane. */
export interface Territory extends CommuneFact {
  readonly index: number
  readonly parts: readonly Part[]
  /** Outer ring, closed. */
  readonly ring: readonly Point[]
  readonly setting: Setting
  /** Where its centre of life is taken to be. */
  readonly hub: Point
}

/** Hướng Hóa and Đa Krông. */
const MOUNTAIN_DISTRICTS = ['465', '467']
/** Vĩnh Khê, Vĩnh Hà, Vĩnh Ô, Linh Trường, Cam Tuyền. */
const UPLAND_COMMUNES = ['19393', '19417', '19426', '19534', '19600']
/** Nothing stands nearer to a commune's border than this: borders are modelled too. */
export const MARGIN_KM = 0.15

export function territoriesOf(
  communes: readonly CommuneFact[],
  borders: readonly Border[],
): readonly Territory[] {
  const partsOf = partsByUnit(borders, (commune) => commune)
  return communes.map((commune, index) => {
    const parts = partsOf.get(index) ?? []
    const ring = parts[0]?.[0]
    if (!ring) throw new Error(`${commune.name} has no land`)
    return { ...commune, index, parts, ring, setting: settingOf(commune), hub: hubOf(commune, ring) }
  })
}

function settingOf({ code, type, districtCode }: CommuneFact): Setting {
  if (type !== 'Xã') return 'town'
  return MOUNTAIN_DISTRICTS.includes(districtCode) || UPLAND_COMMUNES.includes(code) ? 'mountain' : 'plain'
}

function hubOf(commune: CommuneFact, ring: readonly Point[]): Point {
  const centre = toPlane(commune.centre)
  if (isSafelyWithin(centre, ring, 2 * MARGIN_KM)) return centre
  const middle = centroidOf(ring.slice(1))
  if (isSafelyWithin(middle, ring, MARGIN_KM)) return middle
  return somewhereIn(ring, randomOf(`hub ${commune.code}`))
}

export const isSafelyWithin = (point: Point, ring: readonly Point[], marginKm: number) =>
  isWithin(point, ring) && distanceToPath(point, ring) >= marginKm

const TRIES = 10_000

/** A random point at least `MARGIN_KM` inside a ring. */
export function somewhereIn(ring: readonly Point[], random: Random): Point {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  for (let i = 0; i < TRIES; i++) {
    const point: Point = [random.between(west, east), random.between(south, north)]
    if (isSafelyWithin(point, ring, MARGIN_KM)) return point
  }
  throw new Error('a ring has no room inside its margin')
}
