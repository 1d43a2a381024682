import { ascending } from '../base/ascending'
import { POSTAL_KINDS, type PostalPoint } from '../province/postalPoint'

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
  /** Index into POSTAL_KINDS. */
  readonly kind: Uint8Array
  /** 1 for those that are known to be staffed. */
  readonly staffed: Uint8Array
}

const hasPosition = ({ position }: PostalPoint) => position.every(Number.isFinite)

export function postalColumnsOf(points: readonly PostalPoint[]): PostalColumns {
  const kept = points
    .map((point, record) => ({ point, record }))
    .filter(({ point }) => hasPosition(point))
    .sort((a, b) => ascending(a.point.id, b.point.id) || a.record - b.record)
  return {
    record: Int32Array.from(kept, ({ record }) => record),
    lon: Float64Array.from(kept, ({ point }) => point.position[0]),
    lat: Float64Array.from(kept, ({ point }) => point.position[1]),
    kind: Uint8Array.from(kept, ({ point }) => POSTAL_KINDS.indexOf(point.kind)),
    staffed: Uint8Array.from(kept, ({ point }) => (point.staffed === true ? 1 : 0)),
  }
}

/** Some of the points. */
export function postalPointsWhere(
  columns: PostalColumns,
  keeps: (point: Pick<PostalPoint, 'kind' | 'staffed'>) => boolean,
): PostalColumns {
  const { kind, staffed } = columns
  const rows = Int32Array.from(kind.keys()).filter((row) =>
    keeps({ kind: POSTAL_KINDS[kind[row]!]!, staffed: staffed[row] === 1 }),
  )
  return {
    record: rows.map((row) => columns.record[row]!),
    lon: Float64Array.from(rows, (row) => columns.lon[row]!),
    lat: Float64Array.from(rows, (row) => columns.lat[row]!),
    kind: Uint8Array.from(rows, (row) => kind[row]!),
    staffed: Uint8Array.from(rows, (row) => staffed[row]!),
  }
}
