import type { Json } from '../base/json'
import { ok, type Result } from '../base/result'
import { correctedFile } from './correctedFile'
import type { FileRefusal } from './fileIssue'
import { fileShapeInSteps } from './fileShape'
import { bytesOf, type FileToOpen } from './givenFile'
import type { LayerRead } from './layerRead'
import type { FileRow, FileShape, ReadChoices } from './openedFile'
import { madeAtPace, type Pace, paceOfPart } from './pace'
import type { RawFile } from './rawFile'
import { readCut } from './readLayer'
import { readRaw } from './readRaw'
import { type Rejections, rejectedRows } from './rejectedRows'
import { sha256 } from './sha256'
import { ROWS_A_STEP } from './table/cells'

/** A file cut into records, on whichever thread: what an opened file is asked for in the end. */
export interface FileInHand {
  readonly shape: FileShape
  /** Throws `Unwanted` where the pace says so. */
  read(choices: ReadChoices, pace: Pace): Promise<Result<LayerRead, FileRefusal>>
  rows(numbers: readonly number[]): readonly FileRow[]
  rejectedRows(rejections: Rejections): Promise<Uint8Array>
}

const cellText = (value: Json | undefined): string => {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Rows of a table as they stand there; features by their properties. */
function rowsOf({ grid, columns, records }: RawFile, numbers: readonly number[]): readonly FileRow[] {
  if (grid) {
    const places = columns.map((heading) => grid.headings.indexOf(heading))
    return numbers.flatMap((row) => {
      const cells = grid.rows[row - 1]
      return cells ? [{ row, cells: places.map((at) => cellText(cells[at])) }] : []
    })
  }
  const wanted = new Set(numbers)
  return records
    .filter(({ row }) => wanted.has(row))
    .map(({ row, values }) => ({ row, cells: columns.map((column) => cellText(values.get(column))) }))
}

/** Parts of the time after which the bytes are there, and the records. */
const READ = 0.05
const CUT = 0.9

/** Cuts a file into records and keeps it, so that it can be read in several ways. */
export async function openFile(
  file: FileToOpen,
  sheet: string | null,
  pace: Pace,
): Promise<Result<FileInHand, FileRefusal>> {
  const bytes = await bytesOf(file)
  if (!bytes.ok) return bytes
  const given = bytes.value
  await pace(READ)
  const cut = await readRaw(given, sheet, paceOfPart(pace, READ, CUT))
  if (!cut.ok) return cut
  await pace(CUT)
  const raw = cut.value
  const digest = await sha256(given.bytes)
  const shape = await madeAtPace(
    fileShapeInSteps(raw, given.name),
    raw.records.length / ROWS_A_STEP,
    paceOfPart(pace, CUT, 1),
  )
  let corrected = raw
  return ok({
    shape,
    read({ origin = 'own-file', corrections = [], ...chosen }, pace) {
      corrected = correctedFile(raw, corrections)
      return readCut(corrected, { file: given.name, sha256: digest, origin }, chosen, pace)
    },
    rows: (numbers) => rowsOf(raw, numbers),
    rejectedRows: (rejections) => rejectedRows(corrected, rejections),
  })
}
