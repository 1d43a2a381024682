import { err, ok, type Result } from '../base/result'
import { decodeText } from './decodeText'
import type { FileRefusal } from './fileIssue'
import type { GivenFile } from './givenFile'
import { parseFeatures } from './parseFeatures'
import { parseSpreadsheet } from './parseSpreadsheet'
import { parseTable } from './parseTable'
import type { RawFile } from './rawFile'
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

/** A file cut into records, whatever its format: told from its content, not trusted to its name. */
export async function readRaw(given: GivenFile): Promise<Result<RawFile, FileRefusal>> {
  if (given.bytes.length === 0) return err({ kind: 'empty', file: given.name })
  if (isZip(given.bytes)) return parseSpreadsheet(given)
  const text = decodeText(given.bytes)
  return text === null ? err({ kind: 'not-text', file: given.name }) : readText(text, given.name)
}
