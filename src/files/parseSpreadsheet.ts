import { err, ok, type Result } from '../base/result'
import { positionColumnsOf } from './columnsOf'
import type { FileRefusal } from './fileIssue'
import { madeAtPace, type Pace, paceOfPart, Unwanted } from './pace'
import { NOTHING_SAID, type RawFile, type RawNote } from './rawFile'
import { stepsOfTable, tableRecordsInSteps } from './tableRecords'
import type { CellContext } from './workbook/cellValue'
import { mergedBlocksOf, spreadMerged } from './workbook/mergedCells'
import { numberLooksOf } from './workbook/numberLooks'
import { sharedStringsOf } from './workbook/sharedStrings'
import { SheetTooLarge, sheetRowsOf } from './workbook/sheetRows'
import { type WorkbookParts, workbookPartsOf } from './workbook/workbookParts'
import type { ZipEntry } from './zip'

/** Where records say where they are, the more the better; a sheet that does not is a summary or a cover. */
function byUse(a: RawFile, b: RawFile): number {
  const placed = ({ columns }: RawFile) => Number(positionColumnsOf(columns).length > 0)
  return placed(b) - placed(a) || b.records.length - a.records.length
}

/** Sheets with records that were not read. */
const otherSheets = (chosen: RawFile, sheets: readonly RawFile[]): readonly RawNote[] => {
  const others = sheets.filter((sheet) => sheet !== chosen && sheet.records.length > 0)
  const found = others.map(({ sheet }) => sheet).join(', ')
  return others.length === 0 ? [] : [{ kind: 'other-sheets', row: null, column: null, found }]
}

const chosenOf = (sheets: readonly RawFile[], asked: string | null): RawFile | null =>
  sheets.find(({ sheet }) => sheet === asked) ?? sheets.toSorted(byUse)[0] ?? null

async function contextOf({ strings, styles, is1904 }: WorkbookParts, pace: Pace): Promise<CellContext> {
  return {
    strings: strings ? await sharedStringsOf(strings, pace) : [],
    looks: styles ? await numberLooksOf(styles) : [],
    is1904,
  }
}

/** The part of the time of a sheet after which its cells are there. */
const CELLS = 0.8

async function readSheet(
  { name, bytes }: WorkbookParts['sheets'][number],
  context: CellContext,
  pace: Pace,
): Promise<RawFile> {
  const { rows, merged } = await sheetRowsOf(bytes, context, paceOfPart(pace, 0, CELLS))
  const spread = spreadMerged(rows, mergedBlocksOf(merged))
  return {
    ...NOTHING_SAID,
    ...(await madeAtPace(tableRecordsInSteps(spread), stepsOfTable(spread), paceOfPart(pace, CELLS, 1))),
    sheet: name,
  }
}

/** The texts first, then sheet by sheet; each takes as long as it has bytes. */
async function sheetsOf(entries: readonly ZipEntry[], pace: Pace): Promise<readonly RawFile[]> {
  const parts = await workbookPartsOf(entries)
  const texts = parts.strings?.length ?? 0
  const all = parts.sheets.reduce((sum, { bytes }) => sum + bytes.length, texts) || 1
  const context = await contextOf(parts, paceOfPart(pace, 0, texts / all))
  const sheets: RawFile[] = []
  let done = texts
  for (const sheet of parts.sheets) {
    const end = done + sheet.bytes.length
    sheets.push(await readSheet(sheet, context, paceOfPart(pace, done / all, end / all)))
    done = end
  }
  return sheets
}

/**
 * The sheet of an unpacked XLSX workbook (ECMA-376) that is asked for, else the one of most use, as records; the others
 * are named in a note.
 */
export async function parseSpreadsheet(
  entries: readonly ZipEntry[],
  file: string,
  asked: string | null,
  pace: Pace,
): Promise<Result<RawFile, FileRefusal>> {
  try {
    const sheets = await sheetsOf(entries, pace)
    const chosen = chosenOf(sheets, asked)
    if (!chosen) return err({ kind: 'no-records', file })
    return ok({
      ...chosen,
      sheets: sheets.map(({ sheet, records }) => ({ name: sheet ?? '', rows: records.length })),
      notes: [...otherSheets(chosen, sheets), ...chosen.notes],
    })
  } catch (reason) {
    if (reason instanceof Unwanted) throw reason
    if (reason instanceof SheetTooLarge) return err({ kind: 'too-large', file, found: 'xlsx' })
    const found = reason instanceof Error ? `xlsx: ${reason.message}` : 'xlsx'
    return err({ kind: 'unknown-format', file, found })
  }
}
