import { err, ok, type Result } from '../base/result'
import { decodeText } from './decodeText'
import type { Encoding, FoundEncoding } from './encoding/foundEncoding'
import { mendFeatures } from './encoding/mendMisread'
import type { FileRefusal } from './fileIssue'
import { type GivenFile, LARGEST_FILE, refusalBySize } from './givenFile'
import { isMarkup } from './markup'
import { isOle, oleRefusal } from './oleFile'
import { type Pace, paceOfPart, withoutPause } from './pace'
import { parseFeatures } from './parseFeatures'
import type { RawFile, RawNote } from './rawFile'
import { shortened } from './shortened'
import { gunzip } from './zip'

const beginsWith = (bytes: Uint8Array, ...signature: readonly number[]) =>
  signature.every((byte, i) => bytes[i] === byte)
const isZip = (bytes: Uint8Array) => beginsWith(bytes, 0x50, 0x4b, 3, 4)
/** Recognised only to be refused by its name. */
const isParquet = (bytes: Uint8Array) => beginsWith(bytes, 0x50, 0x41, 0x52, 0x31)
/** "fgb" and the version. */
const isFlatGeobuf = (bytes: Uint8Array) => beginsWith(bytes, 0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62)
const isGzip = (bytes: Uint8Array) => beginsWith(bytes, 0x1f, 0x8b)

/** What a text is, told from its first characters; its name only where these leave it open. */
function formOf(text: string, name: string): 'features' | 'markup' | 'table' | 'unknown' {
  if (/^\s*[{[]/.test(text) || /\.(?:geo)?jsonl?$/i.test(name)) return 'features'
  if (/^\s*(?:<|%PDF)/.test(text)) return isMarkup(text) ? 'markup' : 'unknown'
  return 'table'
}

async function readText(text: string, file: string, pace: Pace): Promise<Result<RawFile, FileRefusal>> {
  if (text.trim() === '') return err({ kind: 'empty', file })
  switch (formOf(text, file)) {
    case 'features':
      return parseFeatures(text, file)
    case 'markup':
      return (await import('./parseKml')).parseKml(text, file)
    case 'table':
      return ok(await (await import('./parseTable')).parseTable(text, pace))
    case 'unknown':
      return err({ kind: 'unknown-format', file, found: shortened(text.trimStart().slice(0, 40)) ?? '' })
  }
}

/** Encodings that nobody has to be told of. */
const USUAL: readonly Encoding[] = ['ascii', 'utf-8', 'utf-16le', 'utf-16be']

function withEncoding(raw: RawFile, { encoding, sureness }: FoundEncoding): RawFile {
  const note: RawNote = { kind: 'encoding-converted', row: null, column: null, found: encoding }
  const notes = USUAL.includes(encoding) ? raw.notes : [note, ...raw.notes]
  const decoded = { ...raw, notes, encoding: { encoding, sureness } }
  return raw.form === 'features' && encoding !== 'ascii' ? mendFeatures(decoded) : decoded
}

/** Decoding takes about a third of the time that a text takes. */
const DECODED = 0.3

async function readTextFile({ name, bytes }: GivenFile, pace: Pace): Promise<Result<RawFile, FileRefusal>> {
  const decoded = decodeText(bytes)
  if (!decoded) return err({ kind: 'not-text', file: name })
  await pace(DECODED)
  const raw = await readText(decoded.text, name, paceOfPart(pace, DECODED, 1))
  return raw.ok ? ok(withEncoding(raw.value, decoded)) : raw
}

async function readGzip({ name, bytes }: GivenFile, pace: Pace): Promise<Result<RawFile, FileRefusal>> {
  const unpacked = await gunzip(bytes, LARGEST_FILE, pace)
  if (unpacked.ok) return readTextFile({ name: name.replace(/\.gz$/i, ''), bytes: unpacked.value }, pace)
  return unpacked.error === 'too-large'
    ? err({ kind: 'too-large', file: name, found: 'gz' })
    : err({ kind: 'unknown-format', file: name, found: 'gz' })
}

/**
 * A file cut into records, whatever its format: told from its content, not trusted to its name. What reads
 * tables, archives and markup is loaded when first asked for: the page itself opens on GeoJSON.
 */
export async function readRaw(
  given: GivenFile,
  sheet: string | null = null,
  pace: Pace = withoutPause,
): Promise<Result<RawFile, FileRefusal>> {
  const { name: file, bytes } = given
  const tooLarge = refusalBySize(given)
  if (tooLarge) return err(tooLarge)
  if (bytes.length === 0) return err({ kind: 'empty', file })
  if (isOle(bytes)) return err(oleRefusal(bytes, file))
  if (isParquet(bytes)) return err({ kind: 'unknown-format', file, found: 'Parquet' })
  if (isZip(bytes)) return (await import('./parseArchive')).parseArchive(given, sheet, readTextFile, pace)
  if (isFlatGeobuf(bytes)) return (await import('./flatgeobuf/parseFlatGeobuf')).parseFlatGeobuf(given, pace)
  return isGzip(bytes) ? readGzip(given, pace) : readTextFile(given, pace)
}
