import { writtenPosition } from '../../files/written'
import type { LonLat } from '../../geometry/position'

export interface Identified {
  readonly id: string
}

/** As a file would have it: positions rounded, and without what only says that there is nothing. */
function writtenValue(key: string, value: unknown): unknown {
  if (key === 'position') return writtenPosition(value as LonLat)
  if (key !== 'extra') return value
  return Object.entries(value as object)
    .filter(([, one]) => one !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

/** Whether two records say the same but for their ids. */
export function saySame<T extends Identified>(one: T, other: T): boolean {
  for (const key in one) {
    if (key === 'id' || one[key] === other[key]) continue
    if (!isSame(writtenValue(key, one[key]), writtenValue(key, other[key]))) return false
  }
  return true
}

/** Everything about a record but its id, which may have been made up. */
const contentOf = <T extends Identified>({ id: _, ...content }: T) =>
  JSON.stringify(Object.entries(content).map(([key, value]) => writtenValue(key, value)))

/** 53 bits of a text: texts with the same ones are compared. Kept instead of the texts, of which there may be 350,000. */
function bitsOf(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  return (b & 0x1fffff) * 0x100000000 + (a >>> 0)
}

/** What a record says, its id apart: two that say the same have the same, and two that do not hardly ever. */
export const fingerprintOf = <T extends Identified>(record: T): number => bitsOf(contentOf(record))
