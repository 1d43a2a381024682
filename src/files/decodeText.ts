/** A zero byte never stands in a text: what holds one is a picture, an archive, a database. */
const ZERO = '\u0000'

const BYTE_ORDER_MARKS: readonly { readonly mark: readonly number[]; readonly encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
]

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte)

/**
 * The text of a file in Unicode NFC, or null when it is not text: UTF-8 with or without a byte order mark, or UTF-16
 * with one ("Unicode text" of Excel). Decoding is strict, so that a file of another encoding is refused, not garbled.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = BYTE_ORDER_MARKS.find(({ mark }) => startsWith(bytes, mark))?.encoding ?? 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes(ZERO) ? null : text.normalize('NFC')
  } catch {
    return null
  }
}
