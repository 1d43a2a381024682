import type { Json } from '../base/json'

/** A GeoJSON feature as we write it. */
export interface Feature {
  readonly type: 'Feature'
  readonly id: string
  readonly properties: Readonly<Record<string, Json>>
  readonly geometry: {
    readonly type: 'Point' | 'LineString' | 'Polygon' | 'MultiPolygon'
    readonly coordinates: Json
  }
}
