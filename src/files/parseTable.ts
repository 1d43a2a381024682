import Papa from 'papaparse'
import { splitProvenance, unguarded } from './csvText'
import { delimiterOf } from './delimiter'
import { madeAtPace, type Pace, paceOfPart } from './pace'
import { NOTHING_SAID, type RawFile } from './rawFile'
import { withoutBlanks } from './table/cells'
import { stepsOfTable, tableRecordsInSteps } from './tableRecords'

/** Rows that begin a quotation which never ends: the parser ran on to the end of the file from there. */
const brokenFrom = (errors: readonly Papa.ParseError[]): number =>
  errors.reduce(
    (first, { code, row }) => (code === 'MissingQuotes' && row !== undefined ? Math.min(first, row) : first),
    Number.POSITIVE_INFINITY,
  )

/** The part of the time after which there are cells. */
const CUT_INTO_CELLS = 0.5

/** Text with delimiters cut into records: comma, semicolon, tab or bar, told from the text. */
export async function parseTable(text: string, pace: Pace): Promise<RawFile> {
  const { table } = splitProvenance(text)
  const { data, errors } = Papa.parse<string[]>(table, { delimiter: delimiterOf(table) ?? ',' })
  await pace(CUT_INTO_CELLS)
  const broken = brokenFrom(errors)
  for (const cells of data)
    for (let i = 0; i < cells.length; i++) cells[i] = unguarded(withoutBlanks(cells[i]!))
  const whole = broken < data.length ? data.slice(0, broken) : data
  const cutTable = await madeAtPace(
    tableRecordsInSteps(whole),
    stepsOfTable(whole),
    paceOfPart(pace, CUT_INTO_CELLS, 1),
  )
  const read = { ...NOTHING_SAID, ...cutTable }
  if (broken >= data.length) return read
  const cut = { row: broken + 1, found: data[broken]?.join(' ') ?? '' }
  return { ...read, unreadable: [...read.unreadable, cut] }
}
