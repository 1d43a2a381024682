import type { Json } from '../../base/json'
import { type ChosenColumns, columnsOf } from '../columnsOf'
import type { RawFile, RawNote, RawRecord } from '../rawFile'
import { overlaid } from '../recordValues'
import { meaningOf, TECHNOLOGY_WORDS } from '../words'
import { cellCount } from './cellCount'
import { operatorsIn, technologiesIn } from './splitWords'
import { operatorColumns, stationColumns, technologyColumns } from './technologyColumns'

/** Where a file says whose stations a row is of, and which technologies. */
interface Layout {
  readonly operator: string
  readonly technology: string
  readonly id: string | undefined
  readonly byTechnology: ReadonlyMap<string, string>
  readonly byOperator: ReadonlyMap<string, string>
  readonly byStation: ReadonlyMap<string, Part>
}

function layoutOf(columns: readonly string[], asked: ChosenColumns): Layout {
  const fields = columnsOf('stations', columns, asked)
  return {
    operator: fields.get('operator') ?? 'operator',
    technology: fields.get('technology') ?? 'technology',
    id: fields.get('id'),
    byTechnology: technologyColumns(columns),
    byOperator: operatorColumns(columns),
    byStation: stationColumns(columns),
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
function counted<T>(record: RawRecord, columns: ReadonlyMap<string, T>, note: Note): readonly T[] {
  return [...columns].flatMap(([column, name]) => {
    const value = record.values.get(column)
    const count = cellCount(value)
    if (count === null) note('impossible-value', column, value ?? null)
    return Array.from({ length: count ?? 0 }, () => name)
  })
}

/** What part of a row says, and the columns that it was said in: those that are not read again. */
interface Said<T> {
  readonly said: readonly T[]
  readonly columns: readonly string[]
}

const nothing = <T>(...said: readonly T[]): Said<T> => ({ said, columns: [] })

function technologiesOf(record: RawRecord, layout: Layout, note: Note): Said<string | null> {
  const written = textIn(record, layout.technology)
  if (written !== null && meaningOf(written, TECHNOLOGY_WORDS) !== null) return nothing(null)
  const listed = written === null ? null : technologiesIn(written)
  if (listed) {
    if (listed.unknown.length > 0) note('unknown-technology', layout.technology, listed.unknown.join(', '))
    return nothing(...listed.technologies)
  }
  const said = counted(record, layout.byTechnology, note)
  return said.length > 0 ? { said, columns: [...layout.byTechnology.keys()] } : nothing(null)
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

function ownersOf(record: RawRecord, layout: Layout, note: Note): Said<Part> {
  const written = textIn(record, layout.operator)
  const parts = written === null ? byOperatorColumns(record, layout, note) : []
  if (parts.length > 0) return { said: parts, columns: [...layout.byOperator.keys()] }
  const operators = written === null ? [null] : operatorsIn(written)
  return nothing(...operators.map((operator) => ({ operator, technology: null })))
}

/** One known technology, and one operator or none: nothing to take apart. */
function isOneStation(record: RawRecord, { operator, technology, byOperator }: Layout): boolean {
  const [owner, kind] = [textIn(record, operator), textIn(record, technology)]
  return (
    kind !== null &&
    meaningOf(kind, TECHNOLOGY_WORDS) !== null &&
    (owner === null ? byOperator.size === 0 : operatorsIn(owner).length === 1)
  )
}

function partsOf(record: RawRecord, layout: Layout, note: Note): Said<Part> {
  const stations = counted(record, layout.byStation, note)
  if (stations.length > 0) return { said: stations, columns: [...layout.byStation.keys()] }
  const technologies = technologiesOf(record, layout, note)
  const owners = ownersOf(record, layout, note)
  return {
    said: owners.said.flatMap((owner) =>
      owner.technology === null ? technologies.said.map((technology) => ({ ...owner, technology })) : [owner],
    ),
    columns: [...technologies.columns, ...owners.columns],
  }
}

/** The ids of the stations of one row, made of the row's own; "#2" for a second of one operator's one technology. */
function idsOf(id: Json, parts: readonly Part[]): readonly string[] {
  const names = parts.map(({ operator, technology }) =>
    [id, operator, technology].filter((name) => name !== null).join('/'),
  )
  return names.map((name, i) => {
    const before = names.slice(0, i).filter((other) => other === name).length
    return before === 0 ? name : `${name}#${before + 1}`
  })
}

/** The records of the stations of a row: what stood for all of them is taken out, so that it is not read again. */
function stationRecords(
  record: RawRecord,
  { said: parts, columns }: Said<Part>,
  layout: Layout,
): readonly RawRecord[] {
  const own = layout.id === undefined ? undefined : record.values.get(layout.id)
  const isOneOfMany = parts.length > 1
  const ids = isOneOfMany && own !== undefined ? idsOf(own, parts) : []
  const featureIds = isOneOfMany && record.id !== null ? idsOf(record.id, parts) : []
  return parts.map(({ operator, technology }, i) => {
    if (operator === null && technology === null) return record
    const values = new Map<string, Json | undefined>(columns.map((column) => [column, undefined]))
    if (operator !== null) values.set(layout.operator, operator)
    if (technology !== null) values.set(layout.technology, technology)
    if (layout.id !== undefined && ids[i] !== undefined) values.set(layout.id, ids[i])
    return { ...record, id: featureIds[i] ?? record.id, values: overlaid(record.values, values) }
  })
}

/**
 * A list of sites as a list of stations. A row with columns of technologies (x, 1, a count), with several technologies
 * or several operators in one cell, or with a column per operator becomes one record per station; all keep the row's
 * number, its place and its site. Rows of one station stay as they are.
 */
export function stationRows(file: RawFile, asked: ChosenColumns = {}): RawFile {
  const layout = layoutOf(file.columns, asked)
  const notes: RawNote[] = []
  const count = { rows: 0, stations: 0 }
  const records = file.records.flatMap((record) => {
    if (isOneStation(record, layout)) return record
    const note: Note = (kind, column, found) =>
      notes.push({ kind, row: record.row, column, found: found === null ? null : String(found) })
    const parts = partsOf(record, layout, note)
    if (parts.said.length > 1) {
      count.rows++
      count.stations += parts.said.length
    }
    return stationRecords(record, parts, layout)
  })
  if (count.rows > 0)
    notes.unshift({
      kind: 'record-split',
      row: null,
      column: null,
      found: `${count.rows} → ${count.stations}`,
    })
  const isNew = (column: string) =>
    !file.columns.includes(column) && records.some(({ values }) => values.has(column))
  const columns = [...file.columns, ...[layout.operator, layout.technology].filter(isNew)]
  return { ...file, columns, records, notes: [...file.notes, ...notes] }
}
