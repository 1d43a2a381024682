import type { Encoding, FoundEncoding } from './encoding/foundEncoding'
import { bestReading, readAgain } from './encoding/misread'
import { utf16Of } from './encoding/utf16'
import { fromWindows1252 } from './encoding/windows1252'

/** A text in Unicode NFC, and the encoding its bytes were in. */
export interface DecodedText extends FoundEncoding {
  readonly text: string
}

/** A zero byte never stands in a text: what holds one is a picture, an archive, a database. */
const ZERO = '\u0000'
/** The first byte that is no control character, and the controls that stand in text: tab to return, and the end of DOS. */
const FIRST_SIGN = 0x20
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a])
const isControl = (byte: number) => byte < FIRST_SIGN && !TEXT_CONTROLS.has(byte)

const BYTE_ORDER_MARKS: readonly { readonly mark: readonly number[]; readonly encoding: Encoding }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
]

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte)

/** Decoding is strict, so that a file of another encoding is not garbled. */
function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Icelandic Ð (U+00D0) looks like Đ (U+0110) and stands in its place wherever a western keyboard or table was used. */
const composed = (text: string) => text.normalize('NFC').replaceAll('Ð', 'Đ')

const CHARACTERS_LOOKED_AT = 262_144
/** Below this share of Vietnamese spelling no table fits: the text is of another language. */
const LEAST_SHARE = 0.6
const CERTAIN = { share: 0.9, words: 5, lead: 0.3 }

/** One byte per character, none of UTF-8: the Vietnamese table that gives Vietnamese, else plain windows-1252. */
function oneByteText(bytes: Uint8Array): DecodedText | null {
  if (bytes.some(isControl)) return null
  const raw = fromWindows1252(bytes)
  const best = bestReading(raw.slice(0, CHARACTERS_LOOKED_AT))
  const text = best && best.share >= LEAST_SHARE ? readAgain(raw, best.encoding) : null
  if (!best || text === null) {
    return { text: composed(raw), encoding: 'windows-1252', sureness: 'doubtful' }
  }
  const certain = best.share >= CERTAIN.share && best.words >= CERTAIN.words && best.lead >= CERTAIN.lead
  return { text: composed(text), encoding: best.encoding, sureness: certain ? 'certain' : 'likely' }
}

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80)

function unmarkedText(bytes: Uint8Array): DecodedText | null {
  const utf16 = utf16Of(bytes)
  const wide = utf16 ? strictly(bytes, utf16) : null
  if (utf16 && wide !== null) return { text: composed(wide), encoding: utf16, sureness: 'likely' }
  const text = strictly(bytes, 'utf-8')
  if (text === null) return oneByteText(bytes)
  return { text: composed(text), encoding: isAscii(bytes) ? 'ascii' : 'utf-8', sureness: 'certain' }
}

/**
 * The text of a file in Unicode NFC, or null when it is not text: UTF-8 and UTF-16 with or without a byte order mark,
 * windows-1258, TCVN3 (ABC) or VNI, told by which of them gives Vietnamese; windows-1252 when none does.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => startsWith(bytes, mark))
  const text = marked ? strictly(bytes, marked.encoding) : null
  const decoded: DecodedText | null =
    marked && text !== null
      ? { text: composed(text), encoding: marked.encoding, sureness: 'certain' }
      : marked
        ? null
        : unmarkedText(bytes)
  return decoded?.text.includes(ZERO) ? null : decoded
}
