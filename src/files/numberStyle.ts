/** Which sign a column uses before decimals; the other one, if it occurs, then groups thousands. */
export type NumberStyle = 'point' | 'comma'

/** count: whole numbers (people, households). measure: anything with decimals (degrees, km, m). */
export type NumberNature = 'count' | 'measure'

/** A whole number in groups of three under either sign, which alone tells nothing: "1.196", "2,381". */
const GROUPED_BY = {
  point: /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/,
  comma: /^[+-]?[1-9]\d{0,2}(?:,\d{3})+$/,
} as const
const DECIMAL = {
  point: /^[+-]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i,
  comma: /^[+-]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)?(?:,\d*)?(?:e[+-]?\d+)?$/i,
} as const

/** No number is as long; a cell of a hundred thousand digits would keep the patterns above busy for minutes. */
const LONGEST = 64

const bare = (text: string) => (text.length > LONGEST ? '' : text.replace(/[\s\u00a0\u202f]/g, ''))

/** What one value says about its column: the style that it can only be read in, or nothing. */
function evidenceOf(value: string, nature: NumberNature): NumberStyle | null {
  const inPoint = DECIMAL.point.test(value)
  const inComma = DECIMAL.comma.test(value)
  if (inPoint !== inComma) return inPoint ? 'point' : 'comma'
  if (!inPoint) return null
  // Both ways are possible: "1.196" people are 1196, "2.381" km are 2.381.
  if (GROUPED_BY.point.test(value)) return nature === 'count' ? 'comma' : 'point'
  if (GROUPED_BY.comma.test(value)) return nature === 'count' ? 'point' : 'comma'
  return null
}

/**
 * How a column writes its numbers, by the weight of its values; never cell by cell, since "1.196" may be either.
 * A value that can be read one way only outweighs any number that can be read both ways.
 */
export function numberStyleOf(values: Iterable<string>, nature: NumberNature): NumberStyle {
  const sure = { point: 0, comma: 0 }
  const leaning = { point: 0, comma: 0 }
  for (const value of values) {
    const text = bare(value)
    const evidence = evidenceOf(text, nature)
    if (!evidence) continue
    const ambiguous = DECIMAL.point.test(text) && DECIMAL.comma.test(text)
    ;(ambiguous ? leaning : sure)[evidence]++
  }
  if (sure.point !== sure.comma) return sure.comma > sure.point ? 'comma' : 'point'
  return leaning.comma > leaning.point ? 'comma' : 'point'
}

/** Digits with one decimal sign or none: what nearly all numbers are. */
const SIMPLE = { point: /^[+-]?\d{1,15}(?:\.\d{1,15})?$/, comma: /^[+-]?\d{1,15}(?:,\d{1,15})?$/ } as const

/** The number of a text that holds nothing but digits and one decimal sign at most; null for any other. */
export function simpleNumber(text: string, style: NumberStyle): number | null {
  if (!SIMPLE[style].test(text)) return null
  return Number(style === 'comma' ? text.replace(',', '.') : text)
}

/** The number that a text stands for in its column's style; null when it is none. */
export const parseNumber = (text: string, style: NumberStyle): number | null =>
  simpleNumber(text, style) ?? anyNumber(text, style)

function anyNumber(text: string, style: NumberStyle): number | null {
  const value = bare(text)
  if (!/\d/.test(value) || !DECIMAL[style].test(value)) return null
  const plain = style === 'point' ? value.replaceAll(',', '') : value.replaceAll('.', '').replace(',', '.')
  const number = Number(plain)
  return Number.isFinite(number) ? number : null
}
