import type { PostalPoint } from '../province/postalPoint'

/**
 * Postal points as columns, in the order of their ids: the order of the records in a file then changes no figure.
 * A point without a usable position (which no reader lets through) is left out.
 */
export interface PostalColumns {
  /** Index into the dataset's postal points. */
  readonly record: Int32Array
  /** WGS-84 degrees. */
  readonly lon: Float64Array
  readonly lat: Float64Array
}

const hasPosition = ({ position }: PostalPoint) => position.every(Number.isFinite)

const ascending = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Columns of the points that `keeps` keeps. */
export function postalColumnsOf(
  points: readonly PostalPoint[],
  keeps: (point: PostalPoint) => boolean = () => true,
): PostalColumns {
  const kept = points
    .map((point, record) => ({ point, record }))
    .filter(({ point }) => hasPosition(point) && keeps(point))
    .sort((a, b) => ascending(a.point.id, b.point.id) || a.record - b.record)
  return {
    record: Int32Array.from(kept, ({ record }) => record),
    lon: Float64Array.from(kept, ({ point }) => point.position[0]),
    lat: Float64Array.from(kept, ({ point }) => point.position[1]),
  }
}
