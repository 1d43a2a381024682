import { err, type Result } from '../base/result'
import type { FileRefusal } from './fileIssue'
import type { GivenFile } from './givenFile'
import { parseSpreadsheet } from './parseSpreadsheet'
import type { RawFile } from './rawFile'
import { unzip } from './zip'

/** About 300,000 rows of stations; what unpacks to more is not a table that a browser could show. */
const LARGEST_UNPACKED = 400_000_000

const isReadable = (name: string) => /\.(?:xml|rels)$/i.test(name)

/** What an archive holds, told from the files in it: an XLSX workbook. */
export async function parseArchive(
  given: GivenFile,
  sheet: string | null,
): Promise<Result<RawFile, FileRefusal>> {
  const { name: file } = given
  const unzipped = await unzip(given.bytes, isReadable, LARGEST_UNPACKED)
  if (!unzipped.ok) {
    return unzipped.error === 'too-large'
      ? err({ kind: 'too-large', file, found: 'zip' })
      : err({ kind: 'unknown-format', file, found: unzipped.error })
  }
  const entries = unzipped.value
  if (entries.some(({ name }) => name.startsWith('xl/'))) return parseSpreadsheet(entries, file, sheet)
  return err({ kind: 'unknown-format', file, found: 'zip' })
}
