/**
 * TCVN 5712:1993 VN3 ("ABC", fonts .VnTime), bytes from 0xA1 on, each with its letter. Accented capitals have no code of
 * their own: fonts of capitals (.VnTimeH) show the small letters' codes.
 */
export const TCVN3_LETTERS: ReadonlyMap<number, string> = new Map(
  Object.entries({
    a1: 'ĂÂÊÔƠƯĐăâêôơưđ',
    b5: 'àảãáạ',
    bb: 'ằẳẵắ',
    c6: 'ặầẩẫấậè',
    ce: 'ẻẽéẹềểễếệìỉ',
    dc: 'ĩíịò',
    e1: 'ỏõóọồổỗốộờởỡớợù',
    f1: 'ủũúụừửữứựỳỷỹýỵ',
  }).flatMap(([first, letters]) =>
    [...letters].map((letter, i): [number, string] => [Number.parseInt(first, 16) + i, letter]),
  ),
)

const CODES = /[\u00a1-\u00fe]/g
const WORD = /\p{L}+/gu
const ASCII_SMALL = /[a-z]/
const TWO_CAPITALS = /[A-Z].*[A-Z]/

/** "QUảNG" was "QUẢNG": two capitals and not one small letter but those that TCVN3 has no capitals of. */
const inCapitals = (word: string) =>
  TWO_CAPITALS.test(word) && !ASCII_SMALL.test(word) ? word.toUpperCase() : word

/** Text whose characters are TCVN3 bytes seen as Latin-1. Words that were all capitals become so again. */
export function fromTcvn3(text: string): string {
  const letters = text.replace(CODES, (code) => TCVN3_LETTERS.get(code.charCodeAt(0)) ?? code)
  return letters.replace(WORD, inCapitals)
}
