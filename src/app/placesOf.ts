import type { LonLat } from '../geometry/position'
import type { PointPlaces } from '../map/scene'

interface Placed {
  readonly id: string
  readonly position: LonLat
}

/** Where records are, as columns; `labelOf` is what the map calls them. */
export function placesOf<T extends Placed>(
  records: readonly T[],
  labelOf: (record: T) => string,
): PointPlaces<T['id']> {
  const lonLat = new Float64Array(2 * records.length)
  records.forEach(({ position }, i) => {
    lonLat[2 * i] = position[0]
    lonLat[2 * i + 1] = position[1]
  })
  return { ids: records.map(({ id }) => id), lonLat, labels: records.map(labelOf) }
}
