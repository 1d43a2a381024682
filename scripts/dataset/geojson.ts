import type { Json } from '../../src/base/json'
import type { LonLat } from '../../src/geometry/position'
import { type Point, roundDegrees, toLonLat } from './land/plane'
import type { Part } from './land/rings'

export interface Feature {
  readonly id: string
  readonly geometry: Geometry
  /** A property that is undefined is left out. */
  readonly properties: { readonly [name: string]: Json | undefined }
}

export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: LonLat }
  | { readonly type: 'LineString'; readonly coordinates: readonly LonLat[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly LonLat[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly LonLat[])[])[] }

export const degreesOf = (point: Point): LonLat => roundDegrees(toLonLat(point))

export const pointAt = (point: Point): Geometry => ({ type: 'Point', coordinates: degreesOf(point) })

export const lineOf = (path: readonly Point[]): Geometry => ({
  type: 'LineString',
  coordinates: path.map(degreesOf),
})

export function shapeOf(parts: readonly Part[]): Geometry {
  const coordinates = parts.map((part) => part.map((ring) => ring.map(degreesOf)))
  const [only] = coordinates
  return only && coordinates.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates }
}

/** RFC 7946, one feature to a line, so that a change of one record is a change of one line. */
export function geojsonOf(features: readonly Feature[]): Uint8Array {
  const lines = features.map(({ id, geometry, properties }) =>
    JSON.stringify({ type: 'Feature', id, geometry, properties }),
  )
  return new TextEncoder().encode(`{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`)
}
