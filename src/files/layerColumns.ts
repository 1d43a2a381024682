import type { LayerKind } from '../province/dataset'
import { type ChosenColumns, columnsOf } from './columnsOf'
import { positionColumns } from './positionColumns'
import type { RawFile } from './rawFile'
import { populationColumn } from './readCommunes'

const POSITION_FIELDS = ['lon', 'lat', 'both', 'wkt']

/**
 * Which column of a file holds which field of the layer that it is read as. A feature has its geometry and its id, and a
 * row is placed by one set of columns: another column named "lon" or "id" is then a property like any other.
 */
export function layerColumns(
  layer: LayerKind,
  raw: RawFile,
  asked: ChosenColumns = {},
): ReadonlyMap<string, string> {
  const columns = new Map(columnsOf(layer, raw.columns, asked))
  const placing = positionColumns(raw, asked)
  for (const field of POSITION_FIELDS) {
    const column = placing.get(field)
    if (column === undefined) columns.delete(field)
    else columns.set(field, column)
  }
  if (raw.records.every(({ id }) => id !== null)) columns.delete('id')
  const isOpen = layer === 'communes' && !columns.has('population') && asked.population !== null
  const dated = isOpen ? populationColumn(raw.columns) : null
  return dated ? columns.set('population', dated.column) : columns
}
