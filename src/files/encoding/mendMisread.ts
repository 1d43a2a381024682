import type { RawFile, RawNote, RawRecord } from '../rawFile'
import type { Cells } from '../table/cells'
import { bestReading, type Misread, readAgain } from './misread'
import { plausibilityOf } from './plausibility'

/** No letter of a misread text: each was one byte, and windows-1252 has its signs between these blocks. */
const NEVER_MISREAD =
  /[\u0100-\u0151\u0193-\u02c5\u02c7-\u02db\u02dd-\u2012\u203b-\u20ab\u20ad-\u2121\u2123-\uffff]/
/** A letter with a sign beside it: what a misread word looks like. A sign alone ("£") says nothing. */
const WORD_WITH_SIGN = /[A-Za-z\u0080-\uffff][\u0080-\uffff]|[\u0080-\uffff][A-Za-z]/
const CHARACTERS_LOOKED_AT = 65_536
/** Fewer words may be names of another language. */
const LEAST_WORDS = 3
const LEAST_SHARE = 0.75

/** Whether a text could have been misread, and is not all Vietnamese as it stands. */
const isSuspect = (text: string) =>
  WORD_WITH_SIGN.test(text) && !NEVER_MISREAD.test(text) && plausibilityOf(text).share < 1

/** The encoding that texts were in before someone read them as windows-1252; null where they are as they should be. */
function misreadAs(texts: Iterable<string>): Misread | null {
  let sample = ''
  for (const text of texts) {
    if (isSuspect(text)) sample += `${text}\n`
    if (sample.length > CHARACTERS_LOOKED_AT) break
  }
  const best = sample === '' ? null : bestReading(sample)
  return best && best.words >= LEAST_WORDS && best.share >= LEAST_SHARE ? best.encoding : null
}

/** A text put right if it was misread: right ones stand beside them. */
function mendedText(text: string, encoding: Misread): string {
  if (!isSuspect(text)) return text
  const again = readAgain(text, encoding)
  return again !== null && plausibilityOf(again).share > plausibilityOf(text).share ? again : text
}

const mended = <T>(value: T, encoding: Misread): T | string =>
  typeof value === 'string' ? mendedText(value, encoding) : value

const noteOf = (encoding: Misread): RawNote => ({
  kind: 'encoding-converted',
  row: null,
  column: null,
  found: encoding,
})

/** All of the first rows, then one in so many: old text that was pasted in lies in whole blocks of rows. */
const ROWS_LOOKED_AT = 5000
const ONE_IN = 16

function* looked<Row>(rows: readonly Row[]): Generator<Row> {
  for (let i = 0; i < rows.length; i += i < ROWS_LOOKED_AT ? 1 : ONE_IN) yield rows[i]!
}

function* textsInCells(rows: readonly Cells[]): Generator<string> {
  for (const row of looked(rows)) for (const value of row) if (typeof value === 'string') yield value
}

function* textsInValues(records: readonly RawRecord[]): Generator<string> {
  for (const { values } of looked(records))
    for (const [, value] of values) if (typeof value === 'string') yield value
}

/**
 * Cells whose text was once read in the wrong encoding, put right: old workbooks in .VnTime fonts hold TCVN3 as Latin-1
 * letters, some programs read UTF-8 as windows-1252. Cells that are right stay, since old and new stand side by side.
 */
export function mendCells(rows: readonly Cells[]): {
  readonly rows: readonly Cells[]
  readonly notes: readonly RawNote[]
} {
  const encoding = misreadAs(textsInCells(rows))
  if (!encoding) return { rows, notes: [] }
  return { rows: rows.map((cells) => cells.map((cell) => mended(cell, encoding))), notes: [noteOf(encoding)] }
}

/** The same for the properties of features, whose names the program that wrote them chose. */
export function mendFeatures(file: RawFile): RawFile {
  const encoding = misreadAs(textsInValues(file.records))
  if (!encoding) return file
  const mendedRecord = (record: RawRecord): RawRecord => ({
    ...record,
    values: new Map([...record.values].map(([column, value]) => [column, mended(value, encoding)])),
  })
  return { ...file, records: file.records.map(mendedRecord), notes: [...file.notes, noteOf(encoding)] }
}
