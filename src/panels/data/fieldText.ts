import type { Json } from '../../base/json'
import type { EditableLayer } from '../../editing/editableLayer'
import { POSTAL_KINDS } from '../../province/postalPoint'
import { STATION_STATUSES } from '../../province/station'
import { SIGNAL_STATUSES } from '../../province/village'
import { UNKNOWN } from '../shared/format'
import type { WordKey } from '../words/translate'
import type { Words } from '../words/useWords'
import { RECORD_FIELDS } from './recordFields'

const EXTRA = 'extra.'

const isOneOf = (words: readonly string[], word: string) => words.includes(word)

/** The word of an enumeration's value; null for a text that is none. */
function wordOf(layer: EditableLayer, field: string, value: string): WordKey | null {
  if (field === 'status' && isOneOf(STATION_STATUSES, value)) return `data.status.${value}` as WordKey
  if (isOneOf(SIGNAL_STATUSES, value)) return `cards.village.status.${value}` as WordKey
  return layer === 'postalPoints' && field === 'kind' && isOneOf(POSTAL_KINDS, value)
    ? (`cards.postalPoint.kinds.${value}` as WordKey)
    : null
}

const isDate = (layer: EditableLayer, field: string) =>
  RECORD_FIELDS[layer].some(({ name, input }) => name === field && input.kind === 'date')

/** A value of a record as people read it: with the words of the language, "–" where there is none. */
export function fieldText(layer: EditableLayer, field: string, value: Json, { t, f }: Words): string {
  if (value === null || value === '') return UNKNOWN
  if (typeof value === 'boolean') return t(value ? 'cards.yes' : 'cards.no')
  if (typeof value === 'number') return f.short(value, 3)
  if (typeof value === 'object') return JSON.stringify(value)
  const word = wordOf(layer, field, value)
  if (word) return t(word)
  return isDate(layer, field) ? f.date(value) : value
}

/** What a field is called: its word, or the heading of the file that brought it. */
export function fieldName(layer: EditableLayer, field: string, { t }: Pick<Words, 't'>): string {
  if (field.startsWith(EXTRA)) return field.slice(EXTRA.length)
  return layer === 'stations' && field === 'operator'
    ? t('data.field.network')
    : t(`data.field.${field}` as WordKey)
}
