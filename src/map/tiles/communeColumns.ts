import type { CommuneShape } from '../scene'

/** Boundaries as columns, ring after ring, polygon after polygon, commune after commune. */
export interface CommuneColumns {
  /** Longitude, latitude, longitude, …: WGS-84 degrees. */
  readonly lonLat: Float64Array
  /** Where each ring begins, counted in positions, and the end of the last. */
  readonly ringStart: Uint32Array
  /** Where each polygon begins, counted in rings, and the end of the last. */
  readonly polygonStart: Uint32Array
  /** Where each commune begins, counted in polygons, and the end of the last. */
  readonly communeStart: Uint32Array
  readonly labels: readonly string[]
}

export const verticesOf = (communes: readonly CommuneShape[]): number =>
  communes.reduce(
    (sum, { boundary }) =>
      sum + boundary.reduce((part, polygon) => part + polygon.reduce((n, ring) => n + ring.length, 0), 0),
    0,
  )

/** Copies: what the scene holds stays with the scene. */
export function communeColumns(communes: readonly CommuneShape[]): CommuneColumns {
  const lonLat = new Float64Array(2 * verticesOf(communes))
  const [ringStart, polygonStart, communeStart] = [[0], [0], [0]]
  let end = 0
  for (const { boundary } of communes) {
    for (const polygon of boundary) {
      for (const ring of polygon) {
        for (const position of ring) {
          lonLat[end++] = position[0]
          lonLat[end++] = position[1]
        }
        ringStart.push(end / 2)
      }
      polygonStart.push(ringStart.length - 1)
    }
    communeStart.push(polygonStart.length - 1)
  }
  return {
    lonLat,
    ringStart: Uint32Array.from(ringStart),
    polygonStart: Uint32Array.from(polygonStart),
    communeStart: Uint32Array.from(communeStart),
    labels: communes.map(({ label }) => label),
  }
}
