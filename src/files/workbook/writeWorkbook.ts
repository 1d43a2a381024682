import type { FolderFile } from '../folderFile'
import { type Pace, paceOfPart, withoutPause } from '../pace'
import { writeZip } from '../writeZip'
import { rowXml, SHEET_END, sheetStart, type WorkbookCell, xmlText } from './sheetXml'

/** A table as the one sheet of a workbook. */
export interface Worksheet {
  readonly name: string
  /** Each with how many characters wide its column is. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[]
  readonly rows: number
  /** The cells of a row, from 0, in the order of the columns. */
  readonly cellsOf: (row: number) => readonly WorkbookCell[]
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const related = (id: string, type: string, target: string) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/></Types>`

const workbookXml = (name: string) =>
  `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets><sheet name="${xmlText(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`

const part = (path: string, ...texts: readonly string[]): FolderFile => ({
  path,
  pieces: texts.map((text) => new TextEncoder().encode(text)),
})

/** Some milliseconds of work. */
const ROWS_A_PIECE = 250
/** Share of the time that the rows take; the rest is packing. */
const WRITTEN = 0.5

async function sheetPart({ columns, rows, cellsOf }: Worksheet, pace: Pace): Promise<FolderFile> {
  const headings = columns.map(({ heading }) => heading)
  const texts = [sheetStart(columns.map(({ width }) => width)), rowXml(headings, 1)]
  for (let from = 0; from < rows; from += ROWS_A_PIECE) {
    await pace(from / rows)
    const count = Math.min(ROWS_A_PIECE, rows - from)
    texts.push(Array.from({ length: count }, (_, i) => rowXml(cellsOf(from + i), from + i + 2)).join(''))
  }
  return part('xl/worksheets/sheet1.xml', ...texts, SHEET_END)
}

/**
 * A workbook of one sheet (ECMA-376, SpreadsheetML) that Excel, LibreOffice and our own reader open: numbers are numbers in
 * every language of Excel, and codes keep their zeros. A cell of Excel holds 32,767 characters, a sheet 1,048,576 rows.
 */
export async function writeWorkbook(
  sheet: Worksheet,
  pace: Pace = withoutPause,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = [
    part('[Content_Types].xml', CONTENT_TYPES),
    part('_rels/.rels', related('rId1', 'officeDocument', 'xl/workbook.xml')),
    part('xl/workbook.xml', workbookXml(sheet.name)),
    part('xl/_rels/workbook.xml.rels', related('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    await sheetPart(sheet, paceOfPart(pace, 0, WRITTEN)),
  ]
  return writeZip(parts, paceOfPart(pace, WRITTEN, 1))
}
