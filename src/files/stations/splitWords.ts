import type { Technology } from '../../province/station'
import { knownOperator, meaningOf, operatorOf, TECHNOLOGY_WORDS } from '../words'

const BETWEEN = /\s*(?:[,;+&|/\r\n]|\s-\s|\svà\s|\sand\s)\s*/i
/** A list of more is no list. */
const LONGEST = 200

const partsOf = (text: string): readonly string[] =>
  text.length > LONGEST ? [text] : text.split(BETWEEN).filter((part) => part !== '')

/** "Viettel, VNPT" as two operators; a name of one, and one that only holds a comma, stays whole. */
export function operatorsIn(text: string): readonly string[] {
  if (knownOperator(text) !== null) return [text]
  const parts = partsOf(text)
  if (parts.length < 2 || !parts.some((part) => knownOperator(part) !== null)) return [text]
  return [...new Set(parts.map(operatorOf))]
}

/** Blanks and dashes also part names: only where every part is one, since they stand in other words too. */
function technologyParts(text: string): readonly string[] {
  const parts = partsOf(text)
  const looser = parts.length === 1 && text.length <= LONGEST ? text.split(/[\s–-]+/) : parts
  return looser.every((part) => meaningOf(part, TECHNOLOGY_WORDS) !== null) ? looser : parts
}

/** "2G/3G/4G" as three technologies, and the parts of it that are none; null when it is not a list of any. */
export function technologiesIn(
  text: string,
): { readonly technologies: readonly Technology[]; readonly unknown: readonly string[] } | null {
  const parts = technologyParts(text)
  const known = parts.map((part) => meaningOf(part, TECHNOLOGY_WORDS))
  const technologies = [...new Set(known.filter((technology) => technology !== null))]
  if (parts.length < 2 || technologies.length === 0) return null
  return { technologies, unknown: parts.filter((_, i) => known[i] === null) }
}
