import type { EditableLayer } from '../../../editing/editableLayer'
import type { Words } from '../../words/useWords'
import { fieldName } from '../fieldText'
import type { RecordColumn } from './recordTable'

/** The head of a column: shorter than in a form where there is a shorter word. */
export function columnName(layer: EditableLayer, column: RecordColumn, words: Words): string {
  switch (column) {
    case 'commune':
    case 'fileRow':
    case 'edit':
    case 'technology':
    case 'hoursPerWeek':
    case 'reportedStatus':
    case 'gridPower':
    case 'staffed':
    case 'mastHeightM':
    case 'reachKm':
      return words.t(`data.column.${column}`)
    default:
      return fieldName(layer, column, words)
  }
}
