import Papa from 'papaparse'

/** The comma comes last: it is the decimal mark of Vietnamese files, whose lists use the semicolon. */
const DELIMITERS = ['\t', ';', '|', ','] as const
const LINES_LOOKED_AT = 20
const CHARACTERS_LOOKED_AT = 65_536

interface Fit {
  readonly delimiter: string
  readonly columns: number
  /** Part of the lines that have as many cells as the first. */
  readonly agreement: number
}

function fitOf(sample: string, delimiter: string): Fit {
  const { data } = Papa.parse<string[]>(sample, {
    delimiter,
    preview: LINES_LOOKED_AT,
    skipEmptyLines: 'greedy',
  })
  const columns = data[0]?.length ?? 0
  const agreeing = data.filter((cells) => cells.length === columns).length
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
