import type { Json } from '../../../base/json'
import { gradeOf } from '../../../coverage/grade'
import { isSameRecord } from '../../../editing/differences'
import { type EditableLayer, layerOf, loadedOf, type RecordOf } from '../../../editing/editableLayer'
import { placesAmong } from '../../../editing/placesAmong'
import { operatorSymbol, postalSymbol, type SymbolKey, villageSymbol } from '../../../look/symbols'
import type { Commune } from '../../../province/commune'
import type { Dataset } from '../../../province/dataset'
import type { ProvinceReport } from '../../../report/figures'
import { shortCommune } from '../../table/shortNames'
import type { SortValue } from '../../table/sortRows'
import type { FieldName } from '../recordFields'

/** The columns of a layer's table: fields of the record, the commune it lies in, its row in the file. */
export type RecordColumn = FieldName | 'commune' | 'fileRow' | 'edit'

export const RECORD_COLUMNS: Readonly<Record<EditableLayer, readonly RecordColumn[]>> = {
  stations: [
    'siteId',
    'operator',
    'technology',
    'reachKm',
    'mastHeightM',
    'status',
    'commune',
    'fileRow',
    'edit',
  ],
  postalPoints: ['name', 'kind', 'commune', 'staffed', 'hoursPerWeek', 'fileRow', 'edit'],
  villages: ['name', 'commune', 'population', 'households', 'gridPower', 'reportedStatus', 'fileRow', 'edit'],
}

/** How a record differs from the file. */
export type RecordState = 'as-loaded' | 'changed' | 'added'

/** The records of a layer as a table asks for them: row by row, nothing made that nobody looks at. */
export interface RecordTable {
  readonly layer: EditableLayer
  readonly records: readonly RecordOf[EditableLayer][]
  /** Whether any of them may be another than in the file. */
  readonly isEdited: boolean
  readonly stateOf: (row: number) => RecordState
  /** 1-based row of the file; null for a record that was added. */
  readonly fileRowOf: (row: number) => number | null
  /** As on the map; null before the first figures. */
  readonly symbolOf: (row: number) => SymbolKey | null
  readonly communeOf: (row: number) => string | null
  readonly cellValue: (column: RecordColumn, row: number) => Json
}

function symbolsOf(
  dataset: Dataset,
  layer: EditableLayer,
  report: ProvinceReport | null,
): RecordTable['symbolOf'] {
  switch (layer) {
    case 'stations':
      return (row) => operatorSymbol(dataset.stations.records[row]?.operator ?? '')
    case 'postalPoints':
      return (row) => {
        const point = dataset.postalPoints.records[row]
        return point ? postalSymbol(point.kind, point.staffed) : null
      }
    case 'villages':
      return (row) => {
        const ratio = report?.villages.ratio[row]
        return report && ratio !== undefined
          ? villageSymbol(gradeOf(ratio, report.question.signal.reachFactor))
          : null
      }
  }
}

function communesOfRecords(layer: EditableLayer, report: ProvinceReport | null): Int32Array | undefined {
  switch (layer) {
    case 'stations':
      return report?.stationCommune
    case 'postalPoints':
      return report?.postalCommune
    case 'villages':
      return report?.villages.commune
  }
}

export function recordTable(
  dataset: Dataset,
  layer: EditableLayer,
  report: ProvinceReport | null,
  communes: readonly Commune[],
): RecordTable {
  const of = layerOf(dataset, layer)
  const { records } = of
  const loaded = loadedOf(of)
  const places = records === loaded ? null : placesAmong(loaded, records)
  const placeOf = (row: number) => (places ? places[row]! : row)
  const commune = communesOfRecords(layer, report)
  const communeOf = (row: number) => {
    const found = communes[commune?.[row] ?? -1]
    return found ? shortCommune(found) : null
  }
  const fileRowOf = (row: number) => {
    const place = placeOf(row)
    return place < 0 ? null : (of.rows?.[place] ?? place + 1)
  }
  return {
    layer,
    records,
    isEdited: places !== null,
    stateOf: (row) => {
      const place = placeOf(row)
      if (place < 0) return 'added'
      return isSameRecord(loaded[place]!, records[row]!) ? 'as-loaded' : 'changed'
    },
    fileRowOf,
    symbolOf: symbolsOf(dataset, layer, report),
    communeOf,
    cellValue(column, row) {
      if (column === 'commune') return communeOf(row)
      if (column === 'fileRow') return fileRowOf(row)
      return (records[row] as unknown as Readonly<Record<string, Json>>)[column] ?? null
    },
  }
}

/** What a column sorts by: words as they are, yes after no. The rows stand as in the file already. */
export const sortValueIn =
  ({ cellValue }: RecordTable, column: RecordColumn) =>
  (row: number): SortValue => {
    const value = cellValue(column, row)
    if (typeof value === 'boolean') return Number(value)
    return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null
  }
