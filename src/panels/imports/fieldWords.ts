import { HEADINGS } from '../../files/headings'
import type { FileShape } from '../../files/openedFile'
import type { LayerKind } from '../../province/dataset'
import { columnText } from '../shared/columnText'
import type { Words } from '../table/Words'
import type { Axes } from './axes'

/** What a field is called, with its unit: "Độ cao cột, mét"; of the coordinates, what the columns in use hold. */
export function fieldWords(field: string, axes: Axes, t: Words): string {
  if (field === 'lon' || field === 'lat') return t(`imports.axes.${axes}.${field}`)
  return columnText(field, t)
}

/** A feature brings its shape and its name along: no column says them. */
const OF_A_FEATURE = new Set(['id', 'lon', 'lat', 'both', 'wkt'])

/** The fields that a column of a file may be taken for, as a layer. */
export const fieldsOf = (layer: LayerKind, form: FileShape['form']): readonly string[] =>
  Object.keys(HEADINGS[layer]).filter((field) => form === 'table' || !OF_A_FEATURE.has(field))
