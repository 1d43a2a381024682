import type { ZipEntry } from '../zip'

const SHEET = /<(?:\w+:)?sheet\b[^<>]*?\b\w+:id="([^"]+)"/g
const RELATION = /<(?:\w+:)?Relationship\b[^<>]*>/g
const ID = /\bId="([^"]+)"/
const TARGET = /\bTarget="([^"]+)"/

const textOf = (entries: readonly ZipEntry[], name: string): string => {
  const entry = entries.find((candidate) => candidate.name === name)
  return entry ? new TextDecoder().decode(entry.bytes) : ''
}

/** Targets are relative to xl/, or begin with a slash. */
const pathOf = (target: string) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

/** The XML of each sheet of an unpacked workbook, in the order of its tabs; "" for a sheet without a part. */
export function sheetPartsOf(entries: readonly ZipEntry[]): readonly string[] {
  const targets = new Map(
    [...textOf(entries, 'xl/_rels/workbook.xml.rels').matchAll(RELATION)].map(([relation]) => [
      ID.exec(relation)?.[1] ?? '',
      pathOf(TARGET.exec(relation)?.[1] ?? ''),
    ]),
  )
  const ids = [...textOf(entries, 'xl/workbook.xml').matchAll(SHEET)].map(([, id]) => id!)
  return ids.map((id) => textOf(entries, targets.get(id) ?? ''))
}

/** Excel has rows to 1,048,576 and columns to XFD. */
const FAR_ROW = /<(?:\w+:)?row\b[^<>]*?\br="\d{8,}"|<(?:\w+:)?c\b[^<>]*?\br="(?:[A-Z]{4,}|[A-Z]+\d{8,})/
const FAR_COLUMN = /<(?:\w+:)?c\b[^<>]*?\br="[A-Z]{3}\d/g
/** Each cell out there makes the reader fill its whole row: a few thousand are a table, more are an attack. */
const MOST_FAR_CELLS = 2000

/** Whether cells stand so far out that the blanks before them would fill the memory. */
export const isSpreadTooFar = (sheetXml: string): boolean => {
  if (FAR_ROW.test(sheetXml)) return true
  let far = 0
  for (const _ of sheetXml.matchAll(FAR_COLUMN)) if (++far > MOST_FAR_CELLS) return true
  return false
}
