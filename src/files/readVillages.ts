import { type Village, villageId } from '../province/village'
import { ownId, type PointReader, rowId } from './recordReader'
import { SIGNAL_WORDS } from './words'

const PEOPLE = { nature: 'count', least: 0, most: 1_000_000 } as const

export const readVillage: PointReader<Village> = ({ record, shape, fields }) => ({
  id: villageId(ownId({ record, fields }) ?? rowId(record)),
  position: shape,
  name: fields.expected('name'),
  kind: fields.text('kind') ?? '',
  population: fields.number('population', PEOPLE),
  households: fields.number('households', PEOPLE),
  poorHouseholds: fields.number('poor_households', PEOPLE),
  gridPower: fields.flag('grid_power'),
  especiallyDisadvantaged: fields.flag('especially_disadvantaged'),
  reportedStatus: fields.word('reported_status', SIGNAL_WORDS, 'unknown-status'),
  measuredStatus: fields.word('measured_status', SIGNAL_WORDS, 'unknown-status'),
  measuredOn: fields.date('measured_on'),
  measuredBy: fields.text('measured_by'),
  responsible: fields.text('responsible'),
  plannedOn: fields.date('planned_on'),
  extra: fields.extra(),
})
