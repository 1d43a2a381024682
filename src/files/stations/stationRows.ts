import type { Json } from '../../base/json'
import { columnsOf } from '../columnsOf'
import type { RawFile, RawNote, RawRecord } from '../rawFile'
import { meaningOf, TECHNOLOGY_WORDS } from '../words'
import { cellCount } from './cellCount'
import { operatorsIn, technologiesIn } from './splitWords'
import { operatorColumns, technologyColumns } from './technologyColumns'

/** Where a file says whose stations a row is of, and which technologies. */
interface Layout {
  readonly operator: string
  readonly technology: string
  readonly id: string | undefined
  readonly byTechnology: ReadonlyMap<string, string>
  readonly byOperator: ReadonlyMap<string, string>
}

function layoutOf(columns: readonly string[]): Layout {
  const fields = columnsOf('stations', columns)
  return {
    operator: fields.get('operator') ?? 'operator',
    technology: fields.get('technology') ?? 'technology',
    id: fields.get('id'),
    byTechnology: technologyColumns(columns),
    byOperator: operatorColumns(columns),
  }
}

/** One station of a row; null where the row leaves it to the reader to say what is wrong. */
interface Part {
  readonly operator: string | null
  readonly technology: string | null
}

type Note = (kind: RawNote['kind'], column: string, found: Json) => void

const textIn = (record: RawRecord, column: string): string | null => {
  const value = record.values.get(column)
  return typeof value === 'string' && value !== '' ? value : null
}

/** Each name as often as its column counts. */
function counted(record: RawRecord, columns: ReadonlyMap<string, string>, note: Note): readonly string[] {
  return [...columns].flatMap(([column, name]) => {
    const value = record.values.get(column)
    const count = cellCount(value)
    if (count === null) note('impossible-value', column, value ?? null)
    return Array.from({ length: count ?? 0 }, () => name)
  })
}

function technologiesOf(record: RawRecord, layout: Layout, note: Note): readonly (string | null)[] {
  const written = textIn(record, layout.technology)
  if (written !== null && meaningOf(written, TECHNOLOGY_WORDS) !== null) return [null]
  const listed = written === null ? null : technologiesIn(written)
  if (listed) {
    if (listed.unknown.length > 0) note('unknown-technology', layout.technology, listed.unknown.join(', '))
    return listed.technologies
  }
  const technologies = counted(record, layout.byTechnology, note)
  return technologies.length > 0 ? technologies : [null]
}

/** The operators of columns of their own; a cell there may list the technologies of its operator. */
function byOperatorColumns(record: RawRecord, { byOperator }: Layout, note: Note): readonly Part[] {
  return [...byOperator].flatMap(([column, operator]): readonly Part[] => {
    const text = textIn(record, column)
    const single = text === null ? null : meaningOf(text, TECHNOLOGY_WORDS)
    const technologies = single ? [single] : text === null ? undefined : technologiesIn(text)?.technologies
    if (technologies) return technologies.map((technology) => ({ operator, technology }))
    return counted(record, new Map([[column, operator]]), note).map(() => ({ operator, technology: null }))
  })
}

function partsOf(record: RawRecord, layout: Layout, note: Note): readonly Part[] {
  const technologies = technologiesOf(record, layout, note)
  const written = textIn(record, layout.operator)
  const columns = written === null ? byOperatorColumns(record, layout, note) : []
  const owners: readonly Part[] =
    columns.length > 0
      ? columns
      : (written === null ? [null] : operatorsIn(written)).map((operator) => ({ operator, technology: null }))
  return owners.flatMap(({ operator, technology }) =>
    technology === null
      ? technologies.map((one) => ({ operator, technology: one }))
      : [{ operator, technology }],
  )
}

/** The record of one station: what stands for all of them is taken out, so that it is not read again. */
function stationRecord(record: RawRecord, part: Part, isOneOfMany: boolean, layout: Layout): RawRecord {
  const consumed = [...layout.byTechnology.keys(), ...layout.byOperator.keys()]
  if (part.operator === null && part.technology === null && consumed.length === 0) return record
  const values = new Map(record.values)
  for (const column of consumed) values.delete(column)
  if (part.operator !== null) values.set(layout.operator, part.operator)
  if (part.technology !== null) values.set(layout.technology, part.technology)
  if (!isOneOfMany) return { ...record, values }
  const named = (id: Json) => [id, part.operator ?? '', part.technology ?? ''].join('/')
  const own = layout.id === undefined ? undefined : values.get(layout.id)
  if (layout.id !== undefined && own !== undefined) values.set(layout.id, named(own))
  return { ...record, id: record.id === null ? null : named(record.id), values }
}

/**
 * A list of sites as a list of stations. A row with columns of technologies (x, 1, a count), with several technologies
 * or several operators in one cell, or with a column per operator becomes one record per station; all keep the row's
 * number, its place and its site. Rows of one station stay as they are.
 */
export function stationRows(file: RawFile): RawFile {
  const layout = layoutOf(file.columns)
  const notes: RawNote[] = []
  const count = { rows: 0, stations: 0 }
  const records = file.records.flatMap((record) => {
    const note: Note = (kind, column, found) =>
      notes.push({ kind, row: record.row, column, found: found === null ? null : String(found) })
    const parts = partsOf(record, layout, note)
    if (parts.length > 1) {
      count.rows++
      count.stations += parts.length
    }
    return parts.map((part) => stationRecord(record, part, parts.length > 1, layout))
  })
  if (count.rows > 0)
    notes.unshift({
      kind: 'record-split',
      row: null,
      column: null,
      found: `${count.rows} → ${count.stations}`,
    })
  const used = new Set([...layout.byTechnology.keys(), ...layout.byOperator.keys()])
  const columns = new Set([...file.columns.filter((column) => !used.has(column))])
  if (records.some(({ values }) => values.has(layout.operator))) columns.add(layout.operator)
  if (records.some(({ values }) => values.has(layout.technology))) columns.add(layout.technology)
  return { ...file, columns: [...columns], records, notes: [...file.notes, ...notes] }
}
