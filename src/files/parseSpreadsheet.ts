import { err, ok, type Result } from '../base/result'
import { positionColumnsOf } from './columnsOf'
import type { FileRefusal } from './fileIssue'
import { type Pace, Unwanted } from './pace'
import { NOTHING_SAID, type RawFile, type RawNote } from './rawFile'
import { storedZip } from './storedZip'
import { withoutBlanks } from './table/cells'
import { type Cell, tableRecords } from './tableRecords'
import { mergedBlocksOf, spreadMerged } from './workbook/mergedCells'
import { isSpreadTooFar, sheetPartsOf } from './workbook/sheetParts'
import type { ZipEntry } from './zip'

const isoDay = (date: Date) => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10))

/** A text stands once in a workbook however many cells show it: a small file can hold more text than memory. */
const MOST_TEXT = 500_000_000
class TooMuchText extends Error {}

function createCellReader(): (value: unknown) => Cell {
  let characters = 0
  return (value) => {
    if (value instanceof Date) return isoDay(value)
    if (typeof value !== 'string')
      return typeof value === 'number' || typeof value === 'boolean' ? value : null
    characters += value.length
    if (characters > MOST_TEXT) throw new TooMuchText()
    return withoutBlanks(value.normalize('NFC').replaceAll('Ð', 'Đ'))
  }
}

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

/** The part of the time after which the library has made cells of the XML. */
const PARSED = 0.8

async function sheetsOf(
  entries: readonly ZipEntry[],
  parts: readonly string[],
  pace: Pace,
): Promise<readonly RawFile[]> {
  const { default: readSheets } = await import('read-excel-file/universal')
  const sheets = await readSheets(storedZip(entries).buffer, { trim: false })
  await pace(PARSED)
  const cellOf = createCellReader()
  return sheets.map(({ sheet, data }, i) => {
    const rows = data.map((row) => row.map(cellOf))
    const spread = spreadMerged(rows, mergedBlocksOf(parts[i] ?? ''))
    return { ...NOTHING_SAID, ...tableRecords(spread), sheet }
  })
}

/**
 * The sheet of an unpacked XLSX workbook that is asked for, else the one of most use, as records; the others are named in
 * a note. The library would unpack large parts in blob: workers of its own, which hang for ever where the page's policy
 * forbids them: so it gets an archive that is unpacked already.
 */
export async function parseSpreadsheet(
  entries: readonly ZipEntry[],
  file: string,
  asked: string | null,
  pace: Pace,
): Promise<Result<RawFile, FileRefusal>> {
  const parts = sheetPartsOf(entries)
  if (parts.some(isSpreadTooFar)) return err({ kind: 'too-large', file, found: 'xlsx' })
  try {
    const sheets = await sheetsOf(entries, parts, pace)
    const chosen = chosenOf(sheets, asked)
    if (!chosen) return err({ kind: 'no-records', file })
    return ok({
      ...chosen,
      sheets: sheets.map(({ sheet, records }) => ({ name: sheet ?? '', rows: records.length })),
      notes: [...otherSheets(chosen, sheets), ...chosen.notes],
    })
  } catch (reason) {
    if (reason instanceof Unwanted) throw reason
    if (reason instanceof TooMuchText) return err({ kind: 'too-large', file, found: 'xlsx' })
    const found = reason instanceof Error ? `xlsx: ${reason.message}` : 'xlsx'
    return err({ kind: 'unknown-format', file, found })
  }
}
