/** Bytes 0x80 to 0x9F of windows-1252, by the WHATWG encoding standard; a dot stands for one without a character. */
const UPPER = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'
const FIRST_UPPER = 0x80
const BYTES: ReadonlyMap<string, number> = new Map(
  [...UPPER].flatMap((sign, i): readonly [string, number][] =>
    sign === '.' ? [] : [[sign, FIRST_UPPER + i]],
  ),
)

const withSign = (code: string): string => {
  const sign = UPPER[code.charCodeAt(0) - FIRST_UPPER]
  return sign === undefined || sign === '.' ? code : sign
}

/** Every byte has a character. Node takes this encoding for Latin-1, so that the signs are put in here. */
export const fromWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, withSign)

/** The bytes that read as this text in windows-1252; null where a character has none. */
export function toWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const byte = code <= 0xff ? code : BYTES.get(text[i]!)
    if (byte === undefined) return null
    bytes[i] = byte
  }
  return bytes
}
