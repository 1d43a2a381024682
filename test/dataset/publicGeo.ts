import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Feature, FeatureCollection, Geometry, LineString, MultiPolygon, Point, Polygon } from 'geojson'
import { type FileKey, pathOf } from '../../scripts/dataset/catalog'
import type { LonLat, MultiPolygon as Shape } from '../../src/geometry/position'

export const PUBLIC_GEO = resolve(import.meta.dirname, '../../public/geo')

/** A feature whose properties are the text, numbers and so on that its file holds. */
export type Read<G extends Geometry = Geometry> = Omit<Feature<G>, 'properties'> & {
  readonly properties: Readonly<Record<string, unknown>>
}

export const textOf = (key: FileKey) => readFileSync(join(PUBLIC_GEO, pathOf(key)), 'utf8')

const featuresOf = <G extends Geometry>(key: FileKey) =>
  (JSON.parse(textOf(key)) as FeatureCollection<G>).features as Read<G>[]

export const communesIn = (key: 'communes-2020' | 'communes-2025') => featuresOf<Polygon | MultiPolygon>(key)
export const pointsIn = (key: 'stations' | 'postalPoints' | 'villages') => featuresOf<Point>(key)
export const linesIn = (key: 'corridors') => featuresOf<LineString>(key)
export const backdropFeatures = () => featuresOf<Geometry>('backdrop')

/** A boundary as our geometry room takes it. */
export const shapeOf = ({ geometry }: Read<Polygon | MultiPolygon>) =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as unknown as Shape

export const positionOf = ({ geometry }: Read<Point>) => geometry.coordinates as unknown as LonLat

/** How many of the features have each value of a property. */
export function countsOf(features: readonly Read[], property: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { properties } of features) {
    const value = String(properties[property])
    counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}
