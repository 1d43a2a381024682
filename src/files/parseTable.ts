import Papa from 'papaparse'
import { splitProvenance, unguarded } from './csvText'
import { delimiterOf } from './delimiter'
import { NOTHING_SAID, type RawFile } from './rawFile'
import { withoutBlanks } from './table/cells'
import { tableRecords } from './tableRecords'

/** Rows that begin a quotation which never ends: the parser ran on to the end of the file from there. */
const brokenFrom = (errors: readonly Papa.ParseError[]): number =>
  errors.reduce(
    (first, { code, row }) => (code === 'MissingQuotes' && row !== undefined ? Math.min(first, row) : first),
    Number.POSITIVE_INFINITY,
  )

/** Text with delimiters cut into records: comma, semicolon, tab or bar, told from the text. */
export function parseTable(text: string): RawFile {
  const { table } = splitProvenance(text)
  const { data, errors } = Papa.parse<string[]>(table, { delimiter: delimiterOf(table) ?? ',' })
  const broken = brokenFrom(errors)
  const rows = data.map((cells) => cells.map((cell) => unguarded(withoutBlanks(cell))))
  const read = { ...NOTHING_SAID, ...tableRecords(rows.slice(0, Math.min(rows.length, broken))) }
  if (broken >= rows.length) return read
  const cut = { row: broken + 1, found: rows[broken]?.join(' ') ?? '' }
  return { ...read, unreadable: [...read.unreadable, cut] }
}
