import type { Json } from '../base/json'
import { messageOf } from '../base/messageOf'
import { err, ok, type Result } from '../base/result'

const parsed = (text: string): Result<Json, string> => {
  try {
    return ok(JSON.parse(text) as Json)
  } catch (reason) {
    return err(messageOf(reason))
  }
}

/** A whole JSON string, so that a NaN inside a text is left alone; or a bare NaN or Infinity. */
const STRING_OR_NOT_A_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/g

/** Python and R write NaN and Infinity where JSON knows no such number: read as null, "no value". */
const withoutBareNaN = (text: string) =>
  text.replace(STRING_OR_NOT_A_NUMBER, (token) => (token.startsWith('"') ? token : 'null'))

/** Begins each line of a GeoJSON text sequence (RFC 8142). */
const RECORD_SEPARATOR = '\u001e'

/** One value per line, as in newline-delimited GeoJSON. */
function parsedByLine(text: string): Result<Json, string> {
  const values: Json[] = []
  for (const line of text.split('\n')) {
    const bare = (line.startsWith(RECORD_SEPARATOR) ? line.slice(1) : line).trim()
    if (bare === '') continue
    const value = parsed(bare)
    if (!value.ok) return value
    values.push(value.value)
  }
  return values.length > 1 ? ok(values) : err('')
}

/**
 * JSON, or lines of JSON as an array. The error is the parser's own message about the text as a whole. Bare NaN and
 * Infinity become null.
 */
export function parseJson(text: string): Result<Json, string> {
  const whole = parsed(text)
  if (whole.ok) return whole
  const lines = parsedByLine(text)
  if (lines.ok) return lines
  const mended = withoutBareNaN(text)
  if (mended === text) return whole
  const again = parsed(mended)
  if (again.ok) return again
  const linesAgain = parsedByLine(mended)
  return linesAgain.ok ? linesAgain : whole
}
