import type { Json } from '../base/json'
import type { FileIssue } from './fileIssue'
import type { LayerRead } from './layerRead'
import type { RawFile, RawRecord } from './rawFile'
import { REASON_HEADING } from './table/remarkHeadings'
import { cellOf } from './workbook/sheetXml'
import { writeWorkbook } from './workbook/writeWorkbook'
import { writeCsv } from './writeCsv'

/** Says an issue in words, for the last column of a file of rejected rows. */
export type RejectionWords = (issue: FileIssue) => string

/** Row → why it was rejected. Plain data. */
export type Rejections = ReadonlyMap<number, string>

const PLAIN_WORDS: RejectionWords = ({ kind, column }) => (column === null ? kind : `${kind}: ${column}`)

/** The reasons of each rejected row; a row that holds several records may have several. */
export function rejectionsIn({ issues }: LayerRead, wordsOf: RejectionWords = PLAIN_WORDS): Rejections {
  const reasons = new Map<number, string>()
  for (const issue of issues) {
    if (issue.severity !== 'rejected' || issue.row === null) continue
    const before = reasons.get(issue.row)
    reasons.set(issue.row, before === undefined ? wordsOf(issue) : `${before}; ${wordsOf(issue)}`)
  }
  return reasons
}

type Row = Readonly<Record<string, Json>>

/** A feature's own id and geometry; the reader knows a column "geometry" of GeoJSON text. */
const OF_FEATURE = { id: 'id', geometry: 'geometry' } as const

function rowOf({ id, values, geometry }: RawRecord, reason: string): Row {
  const own =
    geometry === undefined || geometry === null ? {} : { [OF_FEATURE.geometry]: JSON.stringify(geometry) }
  return {
    ...(id === null ? {} : { [OF_FEATURE.id]: id }),
    ...Object.fromEntries(values),
    ...own,
    [REASON_HEADING]: reason,
  }
}

const columnsOf = (raw: RawFile): readonly string[] =>
  raw.form === 'table'
    ? [...raw.columns, REASON_HEADING]
    : [...new Set([OF_FEATURE.id, ...raw.columns, OF_FEATURE.geometry, REASON_HEADING])]

/** In characters. */
const REASON_WIDTH = 40
const COLUMN_WIDTH = 16
const SHEET_NAME = 'Dòng bị loại'

function workbookOf(rows: readonly Row[], columns: readonly string[]): Promise<Uint8Array> {
  return writeWorkbook({
    name: SHEET_NAME,
    columns: columns.map((heading) => ({
      heading,
      width: heading === REASON_HEADING ? REASON_WIDTH : COLUMN_WIDTH,
    })),
    rows: rows.length,
    cellsOf: (i) =>
      columns.map((column) => cellOf(Object.hasOwn(rows[i]!, column) ? rows[i]![column] : null)),
  })
}

/**
 * The rejected records of a file under the file's own headings and with the reason behind: those of a table as a workbook,
 * those of features as CSV, since their shapes are longer than a cell of Excel may be. Cells are written as they stand in the
 * file, with what merged cells and sections say of them. A row that could not be cut into cells is put whole into the first
 * column, so that nobody takes a piece of it for another column's.
 */
export async function rejectedRows(raw: RawFile, rejections: Rejections): Promise<Uint8Array> {
  const columns = columnsOf(raw)
  const rows = raw.records.flatMap((record) => {
    const reason = rejections.get(record.row)
    return reason === undefined ? [] : [rowOf(record, reason)]
  })
  const whole = raw.unreadable.map(
    ({ row, found }): Row => ({ [columns[0]!]: found, [REASON_HEADING]: rejections.get(row) ?? '' }),
  )
  const all = [...rows, ...whole]
  return raw.form === 'table' ? workbookOf(all, columns) : writeCsv(all, columns, null)
}
