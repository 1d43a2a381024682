import { err, ok, type Result } from '../base/result'
import type { FileRefusal } from './fileIssue'
import type { GivenFile } from './givenFile'
import type { RawFile } from './rawFile'
import { storedZip } from './storedZip'
import { type Cell, tableRecords } from './tableRecords'
import { unzip } from './zip'

/** About 300,000 rows of stations; what unpacks to more is not a table that a browser could show. */
const LARGEST_UNPACKED = 400_000_000

const isoDay = (date: Date) => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10))

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return isoDay(value)
  if (typeof value === 'string') return value.normalize('NFC')
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}

const isSheetPart = (name: string) => /\.(?:xml|rels)$/i.test(name)

/**
 * The first sheet of an XLSX workbook as records. The library would unpack large parts in blob: workers of its own,
 * which hang for ever where the page's policy forbids them: so it gets an archive that is unpacked already.
 */
export async function parseSpreadsheet(given: GivenFile): Promise<Result<RawFile, FileRefusal>> {
  const unusable = (found: string) => err<FileRefusal>({ kind: 'unknown-format', file: given.name, found })
  const entries = await unzip(given.bytes, isSheetPart, LARGEST_UNPACKED)
  if (!entries.ok) return unusable(entries.error)
  if (!entries.value.some(({ name }) => name.startsWith('xl/'))) return unusable('zip')
  const { readSheet } = await import('read-excel-file/universal')
  try {
    const rows = await readSheet(storedZip(entries.value).buffer)
    return ok(tableRecords(rows.map((row) => row.map(cellOf))))
  } catch (reason) {
    return unusable(reason instanceof Error ? `xlsx: ${reason.message}` : 'xlsx')
  }
}
