import type { Json } from '../base/json'

const PROVENANCE_MARK = '# '
/** A cell that a spreadsheet would run as a formula, or one that already carries our apostrophe before such. */
const FORMULA = /^'*[=+\-@\t\r]/
const GUARDED = /^'+[=+\-@\t\r]/

/** Text that no spreadsheet takes for a formula: an apostrophe goes before a leading = + - @ tab or return. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)
/** Takes the apostrophe of `guarded` away again. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && GUARDED.test(text) ? text.slice(1) : text

export const provenanceLine = (provenance: Json): string => `${PROVENANCE_MARK}${JSON.stringify(provenance)}`

const lastLineOf = (text: string): { readonly start: number; readonly line: string } => {
  const trimmed = text.trimEnd()
  const start = Math.max(trimmed.lastIndexOf('\n'), trimmed.lastIndexOf('\r')) + 1
  return { start, line: trimmed.slice(start) }
}

const jsonAfterMark = (line: string): Json | undefined => {
  try {
    return JSON.parse(line.slice(PROVENANCE_MARK.length)) as Json
  } catch {
    return undefined
  }
}

/** A table without its provenance line, and what that line says (null for none). */
export function splitProvenance(text: string): { readonly table: string; readonly provenance: Json } {
  const { start, line } = lastLineOf(text)
  if (!line.startsWith(PROVENANCE_MARK)) return { table: text, provenance: null }
  const provenance = jsonAfterMark(line)
  return provenance === undefined
    ? { table: text, provenance: null }
    : { table: text.slice(0, start), provenance }
}
