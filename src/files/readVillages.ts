import { type Village, villageId } from '../province/village'
import { NUMBER_RULES } from './fieldRules'
import { ownId, type PointReader, rowId } from './recordReader'
import { SIGNAL_WORDS } from './words'

export const readVillage: PointReader<Village> = ({ record, shape, fields }) => ({
  id: villageId(ownId({ record, fields }) ?? rowId(record)),
  position: shape,
  name: fields.expected('name'),
  kind: fields.text('kind') ?? '',
  population: fields.number('population', NUMBER_RULES.population),
  households: fields.number('households', NUMBER_RULES.households),
  poorHouseholds: fields.number('poor_households', NUMBER_RULES.poor_households),
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
