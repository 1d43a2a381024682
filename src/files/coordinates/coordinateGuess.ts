import { distanceKm } from '../../geometry/distance'
import type { LonLat } from '../../geometry/position'
import type { CoordinateSystem } from '../crs'
import type { Sureness } from '../sureness'

export const COMPASS = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const
export type Compass = (typeof COMPASS)[number]

/** Another system that the numbers could be of, and where the points would land then. */
export interface Alternative {
  readonly system: CoordinateSystem
  /** How far and which way the first point would move from where it is now. */
  readonly km: number
  readonly towards: Compass
  /** Part of the points that would lie in the province, 0 to 1. */
  readonly inProvince: number
}

/** The system that a file's coordinates were read in, why, and what else they could be. Plain data, for a dialog. */
export interface CoordinateGuess {
  readonly system: CoordinateSystem
  readonly sureness: Sureness
  /** given: by the caller. file: by the format (.prj, GeoJSON). stated: by a title or heading. values: by the numbers. */
  readonly basis: 'given' | 'file' | 'stated' | 'values'
  /** Where the first point landed. */
  readonly sample: LonLat | null
  readonly alternatives: readonly Alternative[]
}

const RADIANS = Math.PI / 180

/** Which of eight winds leads from one point to another a few hundred kilometres off at most. */
function compassOf(from: LonLat, to: LonLat): Compass {
  const east = (to[0] - from[0]) * Math.cos(((from[1] + to[1]) / 2) * RADIANS)
  const turns = Math.atan2(east, to[1] - from[1]) / (2 * Math.PI)
  return COMPASS[(Math.round(turns * 8) + 8) % 8]!
}

/** The move from where a point is to where another system would put it. */
export const moveOf = (from: LonLat, to: LonLat): Pick<Alternative, 'km' | 'towards'> => ({
  km: distanceKm(from, to),
  towards: compassOf(from, to),
})
