import type { Discs } from '../geometry/discArea'
import { joined } from './joined'
import type { ServingStations } from './servingStations'

/** The ground that some station of these sets reaches, as discs. */
export const discsOf = (sets: readonly ServingStations[], factor: number): Discs => ({
  lon: joined(sets.map(({ place }) => place.lon)),
  lat: joined(sets.map(({ place }) => place.lat)),
  x: joined(sets.map(({ place }) => place.x)),
  y: joined(sets.map(({ place }) => place.y)),
  sin: joined(sets.map(({ place }) => place.sin)),
  radiusKm: joined(sets.map(({ reachKm }) => reachKm)).map((reach) => reach * factor),
})
