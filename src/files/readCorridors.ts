import type { LineString } from '../geometry/position'
import { type Corridor, corridorId } from '../province/corridor'
import { ownId, type RecordReader, rowId } from './recordReader'

export const readCorridor: RecordReader<LineString, Corridor> = ({ record, shape, fields }) => ({
  id: corridorId(ownId({ record, fields }) ?? rowId(record)),
  name: fields.expected('name'),
  kind: fields.text('kind') ?? '',
  path: shape,
  extra: fields.extra(),
})
