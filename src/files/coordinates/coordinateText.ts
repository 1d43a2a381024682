import { type NumberStyle, parseNumber } from '../numberStyle'
import { type Angle, parseAngle } from './angle'

const PLAIN_NUMBER = /^[+-]?[\d.,]+$/

/** Spreadsheets write an apostrophe before what is to stay text. */
const AS_TEXT = /^'(?=[\d+-])/

const asNumber = (text: string, style: NumberStyle): Angle | null => {
  const number = parseNumber(text, style)
  return number === null ? null : { degrees: number, axis: null }
}

/**
 * One coordinate: a number in its column's style (degrees, or metres under the same name), or an angle. What holds
 * spaces or signs is first taken for an angle, since "16 48 59" without its spaces would be a number too.
 */
export function parseCoordinate(text: string, style: NumberStyle): Angle | null {
  const bare = text.trim().replace(AS_TEXT, '')
  return PLAIN_NUMBER.test(bare)
    ? (asNumber(bare, style) ?? parseAngle(bare))
    : (parseAngle(bare) ?? asNumber(bare, style))
}
