import type { EditableLayer, RecordOf } from '../../editing/editableLayer'
import type { NumberFieldName } from '../../files/fieldRules'
import { POSTAL_KINDS } from '../../province/postalPoint'
import { MAST_TYPES, STATION_STATUSES, TECHNOLOGIES } from '../../province/station'
import { SIGNAL_STATUSES } from '../../province/village'

/** What a field of a record takes. `rule`: its name in files, whose limits hold here too. */
export type FieldInput =
  | { readonly kind: 'text'; readonly isRequired?: boolean; readonly suggests?: boolean }
  | { readonly kind: 'number'; readonly rule: NumberFieldName }
  | { readonly kind: 'date' }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly isRequired?: boolean }
  | { readonly kind: 'flag' }

type OwnField<K extends EditableLayer> = Exclude<keyof RecordOf[K] & string, 'id' | 'position' | 'extra'>

/** Every field that can be changed by hand has a word `data.field.…`. */
export type FieldName = { [K in EditableLayer]: OwnField<K> }[EditableLayer]

export interface RecordField {
  readonly name: FieldName
  readonly input: FieldInput
}

type Inputs<K extends EditableLayer> = Readonly<Record<OwnField<K>, FieldInput>>

const text: FieldInput = { kind: 'text' }
const date: FieldInput = { kind: 'date' }
const flag: FieldInput = { kind: 'flag' }
const number = (rule: NumberFieldName): FieldInput => ({ kind: 'number', rule })
const one = (options: readonly string[]): FieldInput => ({ kind: 'choice', options, isRequired: true })
const oneOrNone = (options: readonly string[]): FieldInput => ({ kind: 'choice', options })

const STATION: Inputs<'stations'> = {
  operator: { kind: 'text', isRequired: true, suggests: true },
  technology: one(TECHNOLOGIES),
  status: one(STATION_STATUSES),
  reachKm: number('reach_km'),
  bandMhz: number('band_mhz'),
  siteId: { kind: 'text', isRequired: true },
  mastType: oneOrNone(MAST_TYPES),
  mastHeightM: number('mast_height_m'),
  shared: flag,
  onAir: date,
}

const POSTAL_POINT: Inputs<'postalPoints'> = {
  name: text,
  kind: one(POSTAL_KINDS),
  operator: { kind: 'text', suggests: true },
  staffed: flag,
  hoursPerWeek: number('hours_per_week'),
  services: text,
  postalCode: text,
}

const VILLAGE: Inputs<'villages'> = {
  name: text,
  kind: text,
  population: number('population'),
  households: number('households'),
  poorHouseholds: number('poor_households'),
  gridPower: flag,
  especiallyDisadvantaged: flag,
  reportedStatus: oneOrNone(SIGNAL_STATUSES),
  measuredStatus: oneOrNone(SIGNAL_STATUSES),
  measuredOn: date,
  measuredBy: text,
  responsible: text,
  plannedOn: date,
}

const listed = (inputs: Readonly<Record<string, FieldInput>>): readonly RecordField[] =>
  Object.entries(inputs).map(([name, input]) => ({ name: name as FieldName, input }))

/** The fields of a record in the order of its form; the compiler asks for every one of the noun. */
export const RECORD_FIELDS: Readonly<Record<EditableLayer, readonly RecordField[]>> = {
  stations: listed(STATION),
  postalPoints: listed(POSTAL_POINT),
  villages: listed(VILLAGE),
}
