import { err, type Result } from '../base/result'
import type { FileRefusal } from './fileIssue'
import type { GivenFile } from './givenFile'
import { type Pace, paceOfPart } from './pace'
import { parseSpreadsheet } from './parseSpreadsheet'
import type { RawFile } from './rawFile'
import { parseShapefile } from './shapefile/parseShapefile'
import { unzip, type ZipEntry, type ZipFault } from './zip'

/** About 300,000 rows of stations; what unpacks to more is not a table that a browser could show. */
const LARGEST_UNPACKED = 400_000_000

/** The part of the time that unpacking takes. */
const UNPACKED = 0.2

const isReadable = (name: string) =>
  /\.(?:xml|rels|shp|dbf|prj|cpg|kml|gpx|csv|tsv|txt|geojson|json|geojsonl|jsonl)$/i.test(name) &&
  !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name)
/** A file that says by itself what it holds. */
const isWhole = ({ name }: ZipEntry) => /\.(?:kml|gpx|csv|tsv|txt|geojson|json|geojsonl|jsonl)$/i.test(name)

/** Reads one text file of an archive. */
export type ReadMember = (member: GivenFile, pace: Pace) => Promise<Result<RawFile, FileRefusal>>

/** The largest file; the others, if there are any, are named in a note. */
async function readLargest(
  files: readonly ZipEntry[],
  file: string,
  readMember: ReadMember,
  pace: Pace,
): Promise<Result<RawFile, FileRefusal>> {
  const [largest, ...others] = files.toSorted((a, b) => b.bytes.length - a.bytes.length)
  if (!largest) return err({ kind: 'unknown-format', file, found: 'zip' })
  const raw = await readMember(largest, pace)
  if (!raw.ok) return err({ ...raw.error, file })
  if (others.length === 0) return raw
  const found = others.map(({ name }) => name).join(', ')
  const notes = [{ kind: 'other-sheets', row: null, column: null, found } as const, ...raw.value.notes]
  return { ok: true, value: { ...raw.value, sheet: largest.name, notes } }
}

function refusalOf(fault: ZipFault, file: string): FileRefusal {
  if (fault === 'encrypted') return { kind: 'password-protected', file }
  return fault === 'too-large'
    ? { kind: 'too-large', file, found: 'zip' }
    : { kind: 'unknown-format', file, found: fault }
}

/** What an archive holds, told from the files in it: an XLSX workbook, a shapefile, KMZ, or a zipped text file. */
export async function parseArchive(
  given: GivenFile,
  sheet: string | null,
  readMember: ReadMember,
  pace: Pace,
): Promise<Result<RawFile, FileRefusal>> {
  const { name: file } = given
  const unzipped = await unzip(given.bytes, isReadable, LARGEST_UNPACKED, paceOfPart(pace, 0, UNPACKED))
  if (!unzipped.ok) return err(refusalOf(unzipped.error, file))
  const entries = unzipped.value
  await pace(UNPACKED)
  const rest = paceOfPart(pace, UNPACKED, 1)
  if (entries.some(({ name }) => name.startsWith('xl/'))) return parseSpreadsheet(entries, file, sheet, rest)
  if (entries.some(({ name }) => /\.shp$/i.test(name))) return parseShapefile(entries, file)
  return readLargest(entries.filter(isWhole), file, readMember, rest)
}
