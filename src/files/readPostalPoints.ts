import { fold } from '../base/fold'
import { type PostalKind, type PostalPoint, postalPointId } from '../province/postalPoint'
import type { FieldReader } from './fieldReader'
import { NUMBER_RULES } from './fieldRules'
import { ownId, type PointReader, rowId } from './recordReader'
import { POSTAL_KIND_WORDS } from './words'

/** Where no kind is written, a name that begins with one tells it: "BĐ-VHX Triệu Độ". */
const NAMED_KINDS: readonly (readonly [RegExp, PostalKind])[] = [
  [/^(?:diem)?(?:bdvhx|buudienvanhoaxa|bdvanhoaxa)/, 'culture-post'],
  [/^(?:buudienxa|buudienphuong)/, 'commune-office'],
  [/^(?:buucuccap1|gdcap1)/, 'office-1'],
  [/^(?:buucuccap2|gdcap2)/, 'office-2'],
  [/^buucuc(?!he1|hedacbiet)/, 'office-3'],
  [/^buucuche/, 'special-office'],
  [/^thungthu/, 'letter-box'],
]

const kindByName = (name: string): PostalKind | null =>
  NAMED_KINDS.find(([pattern]) => pattern.test(fold(name)))?.[1] ?? null

function kindOf(fields: FieldReader, name: string): PostalKind {
  if (fields.text('kind') === null) return kindByName(name) ?? 'other'
  return fields.word('kind', POSTAL_KIND_WORDS, 'unknown-postal-kind') ?? 'other'
}

export const readPostalPoint: PointReader<PostalPoint> = ({ record, shape, fields }) => {
  const name = fields.expected('name')
  return {
    id: postalPointId(ownId({ record, fields }) ?? rowId(record)),
    position: shape,
    name,
    kind: kindOf(fields, name),
    operator: fields.text('operator'),
    staffed: fields.flag('staffed'),
    hoursPerWeek: fields.number('hours_per_week', NUMBER_RULES.hours_per_week),
    services: fields.text('services'),
    postalCode: fields.text('postal_code'),
    extra: fields.extra(),
  }
}
