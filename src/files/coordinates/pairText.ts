/** What parts two coordinates in one cell, the clearest first. */
const SEPARATORS: readonly RegExp[] = [
  /\s*[\r\n]+\s*/,
  /\s*;\s*/,
  /\s*\|\s*/,
  /\s*[/\\_]\s*/,
  /\s+[-–]\s+/,
  /\s+và\s+/i,
  /,\s+/,
  // X: 1.860.097,2 Y: 590.430,6
  /\s+(?=(?:[xyen]|lat|long?|lng|kinh độ|vĩ độ|kđ|vđ)\s*[:=])/i,
]

/** A letter of a direction closes the first of the two, or opens the second: "16.8165N107.1003E", "N16.8165E107.1003". */
const BEHIND_LETTER = /(?<=[\d°'"]\s?[nsewbđ])\s*(?=\d)/i
const BEFORE_LETTER = /(?<=[\d°'"])\s*(?=[nsewbđ]\s?\d)/i
/** Names before a coordinate: "X=", "Y:", "E:". Directions are the angle's own. */
const NAME = /^\(?(?:[xy]|toạ độ|tọa độ|gps)\s*[:=]\s*/i
const LONGEST = 128

const cleaned = (part: string) =>
  part
    .trim()
    .replace(NAME, '')
    .replace(/^\(|\)$/g, '')
    .trim()

const halves = (parts: readonly string[], glue: string): readonly [string, string] | null => {
  if (parts.length === 0 || parts.length % 2 !== 0) return null
  const half = parts.length / 2
  return [parts.slice(0, half).join(glue), parts.slice(half).join(glue)]
}

/** Splits at the first separator that leaves two parts with digits; null where none does. */
function atSeparator(text: string): readonly [string, string] | null {
  for (const separator of [...SEPARATORS, /^\d/.test(text) ? BEHIND_LETTER : BEFORE_LETTER]) {
    const parts = text.split(separator).map(cleaned)
    if (parts.length === 2 && parts.every((part) => /\d/.test(part))) return [parts[0]!, parts[1]!]
  }
  return null
}

/** "16,8165,107,1003": commas both inside the numbers and between them, two of them in each half. */
const atCommas = (text: string) => (/^[\d.,+-]+$/.test(text) ? halves(text.split(','), ',') : null)
/** "16°48'59"N 107°06'01"E", "16 48 59 107 06 01": blanks between, as many in each half. */
const atBlanks = (text: string) => halves(text.split(/\s+/), ' ')
/** "16°48'59"-107°06'01"": a dash between, and none before. */
const atDash = (text: string) => {
  const parts = text.split(/(?<=.)[-–]/)
  return parts.length === 2 ? ([parts[0]!.trim(), parts[1]!.trim()] as const) : null
}

/**
 * The two coordinates of one cell as texts, in the order they are written: parted by a new line ; | / \ _ - , "và", blanks, or a
 * name or letter of the second. Null
 * where there are not two.
 */
export function splitPair(text: string): readonly [string, string] | null {
  const bare = cleaned(text)
  if (bare.length > LONGEST) return null
  const pair = atSeparator(bare) ?? atCommas(bare) ?? atDash(bare) ?? atBlanks(bare)
  return pair && pair[0] !== '' && pair[1] !== '' ? [cleaned(pair[0]), cleaned(pair[1])] : null
}
