import { joined } from '../base/joined'
import type { Discs } from '../geometry/discArea'
import { pickPoints } from '../geometry/placedPoints'
import type { ServingStations } from './servingStations'

export function joinedDiscs(parts: readonly Discs[]): Discs {
  const column = (name: keyof Discs) =>
    joined(
      Float64Array,
      parts.map((part) => part[name]),
    )
  return {
    lon: column('lon'),
    lat: column('lat'),
    x: column('x'),
    y: column('y'),
    sin: column('sin'),
    radiusKm: column('radiusKm'),
  }
}

/** The ground that some station of these sets reaches, as discs. */
export const discsOf = (sets: readonly ServingStations[], factor: number): Discs =>
  joinedDiscs(
    sets.map(({ place, reachKm }) => ({ ...place, radiusKm: reachKm.map((reach) => reach * factor) })),
  )

/** Some of the discs, by their slots in ascending order. */
export const someDiscs = (discs: Discs, slots: Int32Array): Discs => ({
  ...pickPoints(discs, slots),
  radiusKm: Float64Array.from(slots, (slot) => discs.radiusKm[slot]!),
})
