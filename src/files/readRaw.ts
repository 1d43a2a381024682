import { err, ok, type Result } from '../base/result'
import { decodeText } from './decodeText'
import type { Encoding, FoundEncoding } from './encoding/foundEncoding'
import { mendFeatures } from './encoding/mendMisread'
import type { FileRefusal } from './fileIssue'
import type { GivenFile } from './givenFile'
import { parseArchive } from './parseArchive'
import { parseFeatures } from './parseFeatures'
import { parseTable } from './parseTable'
import type { RawFile, RawNote } from './rawFile'
import { shortened } from './shortened'

const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/** What a text is, told from its first characters; its name only where these leave it open. */
function formOf(text: string, name: string): 'features' | 'table' | 'unknown' {
  if (/^\s*[{[]/.test(text) || /\.(?:geo)?jsonl?$/i.test(name)) return 'features'
  return /^\s*(?:<|%PDF)/.test(text) ? 'unknown' : 'table'
}

function readText(text: string, file: string): Result<RawFile, FileRefusal> {
  if (text.trim() === '') return err({ kind: 'empty', file })
  switch (formOf(text, file)) {
    case 'features':
      return parseFeatures(text, file)
    case 'table':
      return ok(parseTable(text))
    case 'unknown':
      return err({ kind: 'unknown-format', file, found: shortened(text.trimStart().slice(0, 40)) ?? '' })
  }
}

/** A text of more could not be held as one string by every browser, let alone be cut into records. */
const LARGEST_FILE = 500_000_000
const megabytes = ({ length }: Uint8Array) => `${Math.round(length / 1e6)} MB`

/** Encodings that nobody has to be told of. */
const USUAL: readonly Encoding[] = ['ascii', 'utf-8', 'utf-16le', 'utf-16be']

function withEncoding(raw: RawFile, { encoding, sureness }: FoundEncoding): RawFile {
  const note: RawNote = { kind: 'encoding-converted', row: null, column: null, found: encoding }
  const notes = USUAL.includes(encoding) ? raw.notes : [note, ...raw.notes]
  const decoded = { ...raw, notes, encoding: { encoding, sureness } }
  return raw.form === 'features' && encoding !== 'ascii' ? mendFeatures(decoded) : decoded
}

/** A file cut into records, whatever its format: told from its content, not trusted to its name. */
export async function readRaw(
  given: GivenFile,
  sheet: string | null = null,
): Promise<Result<RawFile, FileRefusal>> {
  if (given.bytes.length > LARGEST_FILE)
    return err({ kind: 'too-large', file: given.name, found: megabytes(given.bytes) })
  if (given.bytes.length === 0) return err({ kind: 'empty', file: given.name })
  if (isZip(given.bytes)) return parseArchive(given, sheet)
  const decoded = decodeText(given.bytes)
  if (!decoded) return err({ kind: 'not-text', file: given.name })
  const raw = readText(decoded.text, given.name)
  return raw.ok ? ok(withEncoding(raw.value, decoded)) : raw
}
