/** VNI-Win: a vowel, then a sign for its tone and shape. Sign → tone or shape as combining marks, by vowel. */
const TONES = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' } as const
const CIRCUMFLEXED = {
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
} as const
const BREVED = {
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
} as const
const SIGNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...TONES, ...CIRCUMFLEXED, ...BREVED },
  e: { ...TONES, ...CIRCUMFLEXED },
  o: { ...TONES, ...CIRCUMFLEXED },
  u: TONES,
  y: TONES,
  ô: TONES,
  ö: TONES,
}
/** Letters that VNI writes with one character of its own. */
const SINGLE: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

/** Every small letter of VNI beyond ASCII: how it is written → what it is. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SINGLE),
  ...Object.entries(SIGNS).flatMap(([vowel, signs]) =>
    Object.entries(signs).map(([sign, marks]): [string, string] => [
      vowel + sign,
      ((SINGLE[vowel] ?? vowel) + marks).normalize('NFC'),
    ]),
  ),
])

const WRITTEN = /[aeouyôö][øùûõïâàáåãäêèéúüë]|[ôöñíìæóòî]/gi

function letterOf(written: string): string {
  const small = written.toLowerCase()
  const letter = VNI_LETTERS.get(small) ?? [...small].map((one) => VNI_LETTERS.get(one) ?? one).join('')
  return written[0] === small[0] ? letter : letter.toUpperCase()
}

/** Text whose characters are VNI bytes seen as Latin-1. */
export const fromVni = (text: string): string => text.replace(WRITTEN, letterOf)
