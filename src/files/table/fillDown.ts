import { fold } from '../../base/fold'
import type { Json } from '../../base/json'
import { columnsOf, positionColumnsOf } from '../columnsOf'
import type { RawNote, RawRecord } from '../rawFile'
import { overlaid, type RecordValues } from '../recordValues'
import { ROWS_A_STEP } from './cells'
import { SECTION_COLUMN } from './sectionRow'

/** Columns whose cells are merged over the rows they hold for; a program that knows no merged cells leaves blanks. */
const MERGED: ReadonlySet<string> = new Set(
  [
    'Xã',
    'Xã/phường',
    'Xã, phường',
    'Phường/xã/thị trấn',
    'Xã/phường/thị trấn',
    'Xã, phường, thị trấn',
    'Đơn vị hành chính',
    'Tên xã',
    'Huyện',
    'Quận/huyện',
    'Huyện/TX/TP',
    'Huyện, thị xã, thành phố',
    'Tên huyện',
    'Tỉnh',
  ].map(fold),
)

/** Names of columns that programs write ("x_a") are no headings of printed lists, and programs merge no cells. */
const isMerged = (heading: string) => MERGED.has(fold(heading)) && !heading.includes('_')

interface Filled {
  readonly records: readonly RawRecord[]
  readonly notes: readonly RawNote[]
}

/** The columns that say which site a row is of, and where; none in a table that names no sites. */
function siteColumns(headings: readonly string[]): readonly string[] {
  const site = columnsOf('stations', headings).get('site_id')
  return site === undefined ? [] : [site, ...positionColumnsOf(headings)]
}

/** A row that names neither site nor place, but a technology: it goes on with the site above. */
function goesOn(values: RecordValues, site: readonly string[], technology: string | undefined): boolean {
  return (
    site.length > 1 &&
    technology !== undefined &&
    !site.some((column) => values.has(column)) &&
    values.has(technology)
  )
}

/** In another section, so that what stands above is of another district. */
function isElsewhere(values: RecordValues, above: RecordValues): boolean {
  const district = values.get(SECTION_COLUMN.district)
  return (
    district !== undefined &&
    above.has(SECTION_COLUMN.district) &&
    above.get(SECTION_COLUMN.district) !== district
  )
}

/**
 * Gives blank cells of merged columns the value above them: communes and districts, and site and place of a row that
 * only adds a technology to the site above. A note per column says how many cells were filled.
 */
export function* fillDown(
  records: readonly RawRecord[],
  headings: readonly string[],
): Generator<void, Filled> {
  // In a list of communes a blank name is a missing one: each commune has a row of its own.
  const ofCommunes = columnsOf('corridors', headings).has('wkt')
  const merged = ofCommunes ? [] : headings.filter(isMerged)
  const site = siteColumns(headings)
  const technology = columnsOf('stations', headings).get('technology')
  const counts = new Map<string, number>()
  let above: RecordValues = new Map<string, Json>()
  const filledRecord = (record: RawRecord): RawRecord => {
    if (isElsewhere(record.values, above)) above = new Map<string, Json>()
    const given = new Map<string, Json>()
    const take = (column: string) => {
      const value = record.values.has(column) ? undefined : above.get(column)
      if (value !== undefined) given.set(column, value)
    }
    merged.forEach(take)
    if (goesOn(record.values, site, technology)) site.forEach(take)
    for (const column of given.keys()) counts.set(column, (counts.get(column) ?? 0) + 1)
    above = overlaid(record.values, given)
    return given.size === 0 ? record : { ...record, values: above }
  }
  const filledRecords: RawRecord[] = []
  for (const [i, record] of records.entries()) {
    if (i % ROWS_A_STEP === 0) yield
    filledRecords.push(filledRecord(record))
  }
  const notes = [...counts].map(
    ([column, cells]): RawNote => ({ kind: 'filled-down', row: null, column, found: String(cells) }),
  )
  return { records: filledRecords, notes }
}
