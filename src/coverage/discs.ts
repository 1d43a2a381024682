import type { Discs } from '../geometry/discArea'
import type { ServingStations } from './servingStations'

function joined(columns: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(columns.reduce((length, column) => length + column.length, 0))
  let at = 0
  for (const column of columns) {
    all.set(column, at)
    at += column.length
  }
  return all
}

/** The ground that some station of these sets reaches, as discs. */
export const discsOf = (sets: readonly ServingStations[], factor: number): Discs => ({
  lon: joined(sets.map(({ place }) => place.lon)),
  lat: joined(sets.map(({ place }) => place.lat)),
  x: joined(sets.map(({ place }) => place.x)),
  y: joined(sets.map(({ place }) => place.y)),
  sin: joined(sets.map(({ place }) => place.sin)),
  radiusKm: joined(sets.map(({ reachKm }) => reachKm)).map((reach) => reach * factor),
})
