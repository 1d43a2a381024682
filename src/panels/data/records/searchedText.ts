import { fold } from '../../../base/fold'
import type { RecordTable } from './recordTable'

const SEARCHED = ['name', 'siteId', 'operator', 'technology', 'commune', 'services', 'postalCode'] as const

/**
 * Whether a row has the text somewhere: in its name, code, operator, commune. Without accents, case and spaces, so that
 * "huong hoa" finds "Hướng Hóa". Null for an empty text.
 */
export function keeperByText(table: RecordTable, text: string): ((row: number) => boolean) | null {
  const wanted = fold(text)
  if (wanted === '') return null
  // A column has few different words: each is folded once.
  const folded = new Map<string, boolean>()
  const has = (value: unknown) => {
    if (typeof value !== 'string') return false
    const known = folded.get(value) ?? fold(value).includes(wanted)
    folded.set(value, known)
    return known
  }
  return (row) => has(table.records[row]?.id) || SEARCHED.some((column) => has(table.cellValue(column, row)))
}
