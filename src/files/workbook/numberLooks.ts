import { withoutPause } from '../pace'
import { scanPart } from './scanPart'
import { attributeOf, plainText } from './xmlText'

/** What a cell's format makes of its number: a date or time, or digits with zeros before ("000000"). */
export type NumberLook = { readonly look: 'moment' } | { readonly look: 'digits'; readonly digits: number }

const MOMENT: NumberLook = { look: 'moment' }

/** Formats of dates and times that every program has by number (ECMA-376 part 1, 18.8.30), also of eastern languages. */
const BUILT_IN: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
]
const isBuiltIn = (id: number) => BUILT_IN.some(([first, last]) => id >= first && id <= last)

/** Excel takes no longer one. */
const LONGEST = 255

/** Letters of a year, month, day, hour or second, and no place for a digit: "dd/mm/yyyy", "[h]:mm". */
function isMoment(format: string): boolean {
  if (format.length > LONGEST) return false
  const bare = format
    .replace(/\\./g, ' ')
    .replace(/"[^"]*"/g, ' ')
    .replace(/\[([hms]+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/(?<=s)[.,]0+/gi, '')
  const [first = ''] = bare.split(';')
  return /[ymdhs]/i.test(first) && !/[0#?]/.test(first) && !/general/i.test(first)
}

function lookOf(id: number, formats: ReadonlyMap<number, string>): NumberLook | null {
  const format = formats.get(id)
  if (format === undefined) return isBuiltIn(id) ? MOMENT : null
  if (/^0{2,30}$/.test(format)) return { look: 'digits', digits: format.length }
  return isMoment(format) ? MOMENT : null
}

/** The look of numbers by the number of their cell's style; null where it changes nothing. */
export async function numberLooksOf(bytes: Uint8Array): Promise<readonly (NumberLook | null)[]> {
  const formats = new Map<number, string>()
  const ids: number[] = []
  let isOfCells = false
  const listener = {
    open(name: string, tag: string) {
      if (name === 'cellXfs') isOfCells = true
      const id = Number(attributeOf(tag, 'numFmtId') ?? 0)
      if (name === 'numFmt') formats.set(id, plainText(attributeOf(tag, 'formatCode') ?? ''))
      if (name === 'xf' && isOfCells) ids.push(id)
    },
    close(name: string) {
      if (name === 'cellXfs') isOfCells = false
    },
    text() {},
  }
  await scanPart(bytes, listener, withoutPause)
  return ids.map((id) => lookOf(id, formats))
}
