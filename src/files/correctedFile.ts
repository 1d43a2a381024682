import type { Json } from '../base/json'
import type { RawFile, RawRecord } from './rawFile'
import type { Cells } from './table/cells'
import { cutTable } from './tableRecords'

/** What a person wrote into a cell of a file instead of what stood there. */
export interface Correction {
  /** As an issue names it. */
  readonly row: number
  /** Heading, or name of a property. */
  readonly column: string
  readonly value: string
}

function byRow(corrections: readonly Correction[]): ReadonlyMap<number, readonly Correction[]> {
  const rows = new Map<number, Correction[]>()
  for (const correction of corrections) {
    const others = rows.get(correction.row)
    if (others) others.push(correction)
    else rows.set(correction.row, [correction])
  }
  return rows
}

function correctedCells(
  cells: Cells,
  headings: readonly string[],
  corrections: readonly Correction[],
): Cells {
  const corrected = [...cells]
  for (const { column, value } of corrections) {
    const at = headings.indexOf(column)
    if (at < 0) continue
    while (corrected.length <= at) corrected.push(null)
    corrected[at] = value.normalize('NFC').trim()
  }
  return corrected
}

/** The rows after a broken quotation are in no grid: they stay as unreadable as they were. */
function correctedTable(file: RawFile, corrections: readonly Correction[]): RawFile {
  if (!file.grid) return file
  const { rows, headings } = file.grid
  const corrected = byRow(corrections)
  const cut = cutTable(
    rows.map((cells, i) => {
      const own = corrected.get(i + 1)
      return own ? correctedCells(cells, headings, own) : cells
    }),
  )
  const beyond = file.unreadable.filter(({ row }) => row > rows.length)
  return { ...file, ...cut, unreadable: [...cut.unreadable, ...beyond] }
}

function correctedRecord(record: RawRecord, corrections: readonly Correction[]): RawRecord {
  const values = new Map<string, Json>(record.values)
  for (const { column, value } of corrections) values.set(column, value.normalize('NFC').trim())
  return { ...record, values }
}

function correctedFeatures(file: RawFile, corrections: readonly Correction[]): RawFile {
  const corrected = byRow(corrections)
  const records = file.records.map((record) => {
    const own = corrected.get(record.row)
    return own ? correctedRecord(record, own) : record
  })
  return { ...file, records }
}

/**
 * The file as it would be with other texts in some of its cells: its rows are told apart anew, since a row that was a
 * title may be a record now. Corrections of rows or columns that are not there change nothing.
 */
export function correctedFile(file: RawFile, corrections: readonly Correction[]): RawFile {
  if (corrections.length === 0) return file
  return file.form === 'table' ? correctedTable(file, corrections) : correctedFeatures(file, corrections)
}
