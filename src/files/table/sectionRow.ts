import { knownOperator } from '../words'
import { type Cells, filled, isWords } from './cells'

/** What a row that heads the rows below it says of them: "I. Thành phố Đông Hà". */
export interface Section {
  readonly of: 'district' | 'commune' | 'operator' | 'other'
  readonly name: string
}

/** The column that a section is told in where the table has none of its own. */
export const SECTION_COLUMN: Readonly<Record<Section['of'], string>> = {
  district: 'Huyện',
  commune: 'Xã',
  operator: 'Nhà mạng',
  other: 'Nhóm',
}

const NUMERAL = /^(?:(?:[IVXLC]+|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})?)\s*[.)/:-]|[-–*•+])\s*(?=\S)/
const BARE_NUMERAL = /^(?:[IVXLC]+|[A-ZĐ])[.)]?$/
const ROMAN_OR_LETTER = /^(?:[IVXLC]+|[A-ZĐ])\s*[.)/:-]/
const DISTRICT = /^(?:thành phố|thị xã|huyện đảo|huyện|quận|tp[. ]|tx[. ])/i
const COMMUNE = /^(?:xã|phường|thị trấn|đặc khu|tt[. ])/i
const LONGEST = 200
/** The name, and the numeral in a cell of its own. */
const MOST_TEXTS = 2

function placeOf(name: string): Section['of'] {
  if (DISTRICT.test(name)) return 'district'
  if (COMMUNE.test(name)) return 'commune'
  return knownOperator(name) === null ? 'other' : 'operator'
}

/**
 * The section that a row without a place of its own begins; null when it is none. Counts may stand beside the name. A
 * numeral alone makes a section only when it is Roman or a letter: "1. …" numbers records too.
 */
export function sectionOf(cells: Cells): Section | null {
  const texts = filled(cells).flatMap(({ cell }) => (isWords(cell) ? [cell] : []))
  if (texts.some((text) => text.length > LONGEST)) return null
  const [first] = texts
  const written = texts.find((text) => !BARE_NUMERAL.test(text))
  if (first === undefined || written === undefined || texts.length > MOST_TEXTS) return null
  if (texts.length === MOST_TEXTS && first === written) return null
  const name = written.replace(NUMERAL, '').replace(/\s*:\s*$/, '')
  const of = placeOf(name)
  const numbered = ROMAN_OR_LETTER.test(written) || first !== written
  return of !== 'other' || numbered ? { of, name } : null
}
