/** As wide as a character of a cell is on average, with 13 px of Inter, and of a head, with 11 px; in rem. */
const CHARACTER_REM = 0.455
const HEAD_CHARACTER_REM = 0.39
/** Both ends of a cell. */
const PADDING_REM = 0.78
/** Beside the head of the column that the table is sorted by. */
const ARROW_REM = 0.95
/** No column asks for more characters: a longer text is cut off, and stands whole in the card. */
const MOST_CHARACTERS = 26
/** Two capitals, as "4G", are wider than two characters are on average. */
const LEAST_CHARACTERS = 3
/** So many rows are looked at, spread evenly: a width is a guess that may be a little wrong. */
const MOST_SAMPLED = 1000

/** Numbers of rows that stand for all `count` of them, in their order. */
export function sampledRows(count: number): readonly number[] {
  const sampled = Math.min(count, MOST_SAMPLED)
  return Array.from({ length: sampled }, (_, i) => Math.floor((i * count) / sampled))
}

/** What a head takes, in rem; more while an arrow shows that the table is sorted by it. */
export const headWidthRem = (head: string, isSorted: boolean): number =>
  PADDING_REM + head.length * HEAD_CHARACTER_REM + (isSorted ? ARROW_REM : 0)

/** How wide a column is that holds these texts under this head, in rem: the longest of them, within bounds. */
export function columnWidthRem(head: string, texts: readonly string[], most = MOST_CHARACTERS): number {
  const longest = texts.reduce((longer, { length }) => Math.max(longer, length), LEAST_CHARACTERS)
  return Math.max(PADDING_REM + Math.min(longest, most) * CHARACTER_REM, headWidthRem(head, false))
}
