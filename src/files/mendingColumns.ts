import type { Json } from '../base/json'
import type { EditableLayer } from '../editing/editableLayer'
import { columnsOf } from './columnsOf'
import { HEADINGS } from './headings'
import { FLAG_WORDS, POSTAL_KIND_WORDS, SIGNAL_WORDS, STATUS_WORDS, type Words } from './words'

/** In whose words the columns and the values of a file to be mended stand: ours, as in our exports, or as lists have them. */
export type Wording = 'ours' | 'vietnamese'

/** A column of a file to be mended. */
export interface MendingColumn {
  /** Our name of the field, or the heading of what only the file knows. */
  readonly name: string
  readonly heading: string
  /** As it is written in a cell; the reader takes it for the same value. */
  readonly said: (value: Json) => Json
}

/** Where a record lies is told in two columns of degrees; a shape or both in one would be another way to say it. */
const OTHER_POSITIONS = new Set(['both', 'wkt'])

/** Every field, whether any record has it or not: what is to be mended may be that it is missing. */
const fieldsOf = (layer: EditableLayer): readonly string[] =>
  Object.keys(HEADINGS[layer]).filter((field) => !OTHER_POSITIONS.has(field))

const asIs = (value: Json) => value

const WORDS: Readonly<Record<EditableLayer, Readonly<Record<string, Words<string>>>>> = {
  stations: { status: STATUS_WORDS },
  postalPoints: { kind: POSTAL_KIND_WORDS },
  villages: { reported_status: SIGNAL_WORDS, measured_status: SIGNAL_WORDS },
}

/** "culture-post" as "BĐ-VHX", true as "Có". */
function saidInVietnamese(layer: EditableLayer, field: string): MendingColumn['said'] {
  const words = WORDS[layer][field]
  return (value) => {
    if (typeof value === 'boolean') return (value ? FLAG_WORDS.yes : FLAG_WORDS.no)[0] ?? value
    return typeof value === 'string' ? (words?.[value]?.[0] ?? value) : value
  }
}

const inVietnamese = (layer: EditableLayer): readonly MendingColumn[] =>
  fieldsOf(layer).map((name) => ({
    name,
    heading: HEADINGS[layer][name]?.[0] ?? name,
    said: saidInVietnamese(layer, name),
  }))

const inOurs = (layer: EditableLayer): readonly MendingColumn[] =>
  fieldsOf(layer).map((name) => ({ name, heading: name, said: asIs }))

/** Whether our reader takes each heading for its field, whatever else the file has beside. */
function areUnderstood(
  layer: EditableLayer,
  columns: readonly MendingColumn[],
  extras: readonly string[],
): boolean {
  const headings = columns.map(({ heading }) => heading)
  const read = columnsOf(layer, [...headings, ...extras])
  return (
    !headings.some((heading) => extras.includes(heading)) &&
    columns.every(({ name, heading }) => read.get(name) === heading)
  )
}

/**
 * The columns of a file to be mended: a field each, then the `extras`. Our own names where another wording could be taken for
 * something else.
 */
export function mendingColumns(
  layer: EditableLayer,
  extras: readonly string[],
  wording: Wording,
): readonly MendingColumn[] {
  const worded = wording === 'vietnamese' ? inVietnamese(layer) : inOurs(layer)
  const fields = areUnderstood(layer, worded, extras) ? worded : inOurs(layer)
  const names = new Set(fields.map(({ name }) => name))
  const others = extras.filter((extra) => !names.has(extra))
  return [...fields, ...others.map((name) => ({ name, heading: name, said: asIs }))]
}
