import { type Plausibility, plausibilityOf } from './plausibility'
import { fromTcvn3 } from './tcvn3'
import { fromVni } from './vni'
import { toWindows1252 } from './windows1252'

/** Encodings whose bytes are often read as windows-1252: by a font (TCVN3, VNI) or by a program that did not ask. */
export const MISREAD = ['utf-8', 'windows-1258', 'tcvn3', 'vni'] as const
export type Misread = (typeof MISREAD)[number]

const decodedAs = (encoding: string) => (text: string) => {
  const bytes = toWindows1252(text)
  if (!bytes) return null
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const DECODERS: Readonly<Record<Misread, (text: string) => string | null>> = {
  'utf-8': decodedAs('utf-8'),
  'windows-1258': decodedAs('windows-1258'),
  tcvn3: fromTcvn3,
  vni: fromVni,
}

/** What a text would be, had its bytes been of this encoding; in NFC; null where it has no such bytes. */
export const readAgain = (text: string, encoding: Misread): string | null =>
  DECODERS[encoding](text)?.normalize('NFC') ?? null

export interface Candidate extends Plausibility {
  readonly encoding: Misread
  /** How far the next best candidate falls behind, 0 to 1. */
  readonly lead: number
}

/** The encoding under which a text that was read as windows-1252 is spelt most like Vietnamese. */
export function bestReading(sample: string): Candidate | null {
  const scores = MISREAD.flatMap((encoding) => {
    const text = readAgain(sample, encoding)
    return text === null ? [] : [{ encoding, ...plausibilityOf(text) }]
  }).sort((a, b) => b.share - a.share)
  const [best, next] = scores
  return best ? { ...best, lead: best.share - (next?.share ?? 0) } : null
}
