import type { Json } from '../base/json'
import type { Feature } from './feature'
import { shapeText } from './shapeText'

export type TableRow = Readonly<Record<string, Json>>

export interface FeatureTable {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

/** Points get two columns of degrees, other shapes one of well-known text. */
function positionOf({ geometry }: Feature): TableRow {
  const { type, coordinates } = geometry
  if (type !== 'Point' || !Array.isArray(coordinates)) return { wkt: shapeText(geometry) }
  return { lon: coordinates[0] ?? null, lat: coordinates[1] ?? null }
}

/** The same records as rows: id, properties, position. For `writeCsv`. */
export function featureTable(features: readonly Feature[]): FeatureTable {
  const rows = features.map(
    (feature): TableRow =>
      Object.fromEntries([
        ['id', feature.id],
        ...Object.entries(feature.properties),
        ...Object.entries(positionOf(feature)),
      ]),
  )
  const columns = new Set<string>()
  for (const row of rows) for (const column of Object.keys(row)) columns.add(column)
  return { columns: [...columns], rows }
}
