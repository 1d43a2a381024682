import { fold } from '../base/fold'
import type { ExtraProperties } from '../base/json'
import type { MultiPolygon } from '../geometry/position'
import { type Commune, communeId } from '../province/commune'
import type { Edition } from '../province/edition'
import type { FieldReader } from './fieldReader'
import { type RecordReader, rowId } from './recordReader'

const POPULATION = { nature: 'count', least: 0, most: 20_000_000 } as const
const YEAR = { nature: 'count', least: 1900, most: 2200 } as const

/** A heading that says both what it counts and when: "pop_2009", "Dân số 2019". */
const POPULATION_OF_YEAR = /^(?:pop|population|danso)(\d{4})$/

export const TYPES = ['Xã', 'Phường', 'Thị trấn', 'Đặc khu'] as const

/** "Xã Ba Lòng" as ["Xã", "Ba Lòng"]; a name without a type is left whole. */
function splitName(fullName: string): readonly [type: string, name: string] {
  const type = TYPES.find(
    (known) => fold(fullName.slice(0, known.length)) === fold(known) && fullName[known.length] === ' ',
  )
  return type ? [type, fullName.slice(type.length + 1).trim()] : ['', fullName]
}

/** The population column of a year, if the file has no plain one. The latest year counts. */
export function populationColumn(
  columns: readonly string[],
): { readonly column: string; readonly year: number } | null {
  const dated = columns.flatMap((column) => {
    const year = POPULATION_OF_YEAR.exec(fold(column))?.[1]
    return year ? [{ column, year: Number(year) }] : []
  })
  return dated.sort((a, b) => b.year - a.year)[0] ?? null
}

function namesOf(fields: FieldReader, code: string): readonly [type: string, name: string] {
  const type = fields.text('type')
  const name = fields.text('name') ?? fields.text('full_name') ?? fields.expected('name')
  if (name === '') return [type ?? '', code]
  return type !== null && fields.text('name') !== null ? [type, name] : splitName(name)
}

/** The full name repeats type and name: kept only where it says something else. */
function extraOf(fields: FieldReader, type: string, name: string): ExtraProperties {
  const fullName = fields.text('full_name')
  const extra = fields.extra()
  return fullName === null || fullName === `${type} ${name}`
    ? extra
    : { ...extra, [fields.columnOf('full_name')]: fullName }
}

/** Reads communes of one edition. A code is needed: without one, the feature's id or its row stands in. */
export const communeReader =
  (edition: Edition, populationYear: number | null): RecordReader<MultiPolygon, Commune> =>
  ({ record, shape, fields, log }) => {
    const declared = fields.text('edition')
    if (declared !== null && declared !== edition) {
      log.rejected('impossible-value', record.row, fields.columnOf('edition'), declared)
      return null
    }
    const code = fields.expected('code') || (record.id ?? rowId(record))
    const [type, name] = namesOf(fields, code)
    const population = fields.number('population', POPULATION)
    return {
      id: communeId(edition, code),
      edition,
      code,
      name,
      type,
      districtCode: fields.text('district_code'),
      district: fields.text('district'),
      population,
      populationYear: fields.number('population_year', YEAR) ?? (population === null ? null : populationYear),
      successorCode: fields.text('successor_code'),
      boundary: shape,
      extra: extraOf(fields, type, name),
    }
  }
