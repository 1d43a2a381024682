import type { CoordinateSystem } from '../../files/crs'
import type { Commune } from '../../province/commune'
import { landingInSteps, type Points } from './points'

/** Enough to tell three quarters from all. */
const POINTS_LOOKED_AT = 1000

function sampleOf({ lon, lat, row }: Points): Points {
  const step = Math.max(1, Math.floor(row.length / POINTS_LOOKED_AT))
  const isTaken = (_: number, i: number) => i % step === 0
  return { lon: lon.filter(isTaken), lat: lat.filter(isTaken), row: row.filter(isTaken) }
}

/**
 * How far east points go when their metres are read on another meridian, in degrees: all 3° zones are alike but for
 * their meridian, so the latitude stays. null for systems that are not alike in this.
 */
export function shiftBetween(from: CoordinateSystem, to: CoordinateSystem): number | null {
  if (from.kind !== 'vn2000' || to.kind !== 'vn2000') return null
  return to.centralMeridian - from.centralMeridian
}

/** Which part of the points would land in the territory, 0 to 1, moved east by each of `shifts`; null where it is not known. */
export function* sharesInSteps(
  points: Points,
  communes: readonly Commune[],
  shifts: readonly (number | null)[],
): Generator<void, readonly (number | null)[]> {
  const sample = sampleOf(points)
  const shares: (number | null)[] = []
  for (const shift of shifts) {
    const moved = shift === null ? null : { ...sample, lon: sample.lon.map((lon) => lon + shift) }
    const landing = moved && (yield* landingInSteps(moved, communes))
    shares.push(landing ? landing.inside / sample.row.length : null)
  }
  return shares
}
