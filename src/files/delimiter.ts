import Papa from 'papaparse'

/** The comma comes last: it is the decimal mark of Vietnamese files, whose lists use the semicolon. */
const DELIMITERS = ['\t', ';', '|', ','] as const
const LINES_LOOKED_AT = 20
const CHARACTERS_LOOKED_AT = 65_536

interface Fit {
  readonly delimiter: string
  /** Cells of the most lines; 1 when no line has two. */
  readonly columns: number
  /** Part of the lines that have as many. Titles above a table have fewer under any delimiter. */
  readonly agreement: number
}

/** The number of cells that the most lines have, of those with two or more; the larger of two that are as common. */
function commonest(lengths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const length of lengths) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1
}

function fitOf(sample: string, delimiter: string): Fit {
  const { data } = Papa.parse<string[]>(sample, {
    delimiter,
    preview: LINES_LOOKED_AT,
    skipEmptyLines: 'greedy',
  })
  const lengths = data.map((cells) => cells.length)
  const columns = commonest(lengths)
  const agreeing = lengths.filter((length) => length === columns).length
  return { delimiter, columns, agreement: data.length === 0 ? 0 : agreeing / data.length }
}

const better = (a: Fit, b: Fit) =>
  b.agreement > a.agreement || (b.agreement === a.agreement && b.columns > a.columns) ? b : a

/** What stands between the cells of a table; null when every line is one cell under each delimiter. */
export function delimiterOf(text: string): string | null {
  const sample = text.slice(0, CHARACTERS_LOOKED_AT)
  const fits = DELIMITERS.map((delimiter) => fitOf(sample, delimiter)).filter(({ columns }) => columns > 1)
  return fits.length === 0 ? null : fits.reduce(better).delimiter
}
