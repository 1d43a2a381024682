import type { LonLat } from '../../geometry/position'
import type { Backdrop } from '../../look/backdrop'
import type { Dataset } from '../../province/dataset'

interface Span {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

function spanOf(points: Iterable<LonLat>): Span | null {
  let span: Span | null = null
  for (const [lon, lat] of points) {
    const so: Span = span ?? { west: lon, south: lat, east: lon, north: lat }
    span = {
      west: Math.min(so.west, lon),
      south: Math.min(so.south, lat),
      east: Math.max(so.east, lon),
      north: Math.max(so.north, lat),
    }
  }
  return span
}

function* borderPoints(dataset: Dataset): Generator<LonLat> {
  for (const { records } of Object.values(dataset.communes))
    for (const { boundary } of records) for (const [outer = []] of boundary) yield* outer
}

const named = ({ lands, places }: Backdrop): readonly LonLat[] => [...lands, ...places].map(({ at }) => at)

/**
 * Whether a backdrop belongs to the boundaries: what it names lies around them. One of another province would put its sea
 * and its neighbours into the middle of nowhere.
 */
export function backdropFits(backdrop: Backdrop, dataset: Dataset): boolean {
  const [around, borders] = [spanOf(named(backdrop)), spanOf(borderPoints(dataset))]
  if (!around || !borders) return true
  return (
    around.west < borders.east &&
    borders.west < around.east &&
    around.south < borders.north &&
    borders.south < around.north
  )
}
