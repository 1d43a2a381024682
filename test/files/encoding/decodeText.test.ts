import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/files/decodeText'
import { bestReading, readAgain } from '../../../src/files/encoding/misread'
import { isSyllable } from '../../../src/files/encoding/syllable'
import { fromTcvn3, TCVN3_LETTERS } from '../../../src/files/encoding/tcvn3'
import { fromVni, VNI_LETTERS } from '../../../src/files/encoding/vni'
import { toWindows1252 } from '../../../src/files/encoding/windows1252'

/** Each name as its bytes read under windows-1252: TCVN3, VNI, windows-1258, UTF-8. */
const FIXTURES = [
  ['Quảng Trị', 'Qu¶ng TrÞ', 'Quaûng Trò', 'QuaÒng Triò', 'Quáº£ng Trá»‹'],
  ['Đông Hà', '§«ng Hµ', 'Ñoâng Haø', 'Ðông Hà', 'Ä\u0090Ã´ng HÃ\u00a0'],
  ['Hướng Hoá', 'H\u00adíng Ho¸', 'Höôùng Hoaù', 'Hýõìng Hoá', 'HÆ°á»›ng HoÃ¡'],
  ['Vĩnh Linh', 'VÜnh Linh', 'Vónh Linh', 'ViÞnh Linh', 'VÄ©nh Linh'],
  ['Triệu Phong', 'TriÖu Phong', 'Trieäu Phong', 'Triêòu Phong', 'Triá»‡u Phong'],
  ['Hải Lăng', 'H¶i L¨ng', 'Haûi Laêng', 'HaÒi Lãng', 'Háº£i LÄƒng'],
  ['Cồn Cỏ', 'Cån Cá', 'Coàn Coû', 'CôÌn CoÒ', 'Cá»“n Cá»\u008f'],
  ['Kinh độ', 'Kinh ®é', 'Kinh ñoä', 'Kinh ðôò', 'Kinh Ä‘á»™'],
  ['Vĩ độ', 'VÜ ®é', 'Vó ñoä', 'ViÞ ðôò', 'VÄ© Ä‘á»™'],
] as const
const ENCODINGS = ['tcvn3', 'vni', 'windows-1258', 'utf-8'] as const

const bytesOf = (text: string): Uint8Array => {
  const bytes = toWindows1252(text)
  if (!bytes) throw new Error(`no bytes for ${text}`)
  return bytes
}

const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes)
}

const TABLE = 'Mã trạm;Xã;Kinh độ\r\nQT01;Hướng Hoá;107,1\r\nQT02;Đakrông;106,9\r\n'

describe('a text of one byte per letter', () => {
  it.each(FIXTURES.flatMap(([text, ...seen]) => seen.map((as, i) => [text, ENCODINGS[i]!, as] as const)))(
    'gives %s from %s bytes',
    (text, encoding, seen) => {
      expect(readAgain(seen, encoding)).toBe(text)
    },
  )

  it.each(ENCODINGS.map((encoding, i) => [encoding, i] as const))(
    'is told to be %s by which table gives Vietnamese',
    (encoding, i) => {
      const seen = FIXTURES.map((row) => row[i + 1]).join('\n')
      expect(bestReading(seen)).toMatchObject({ encoding, share: 1 })
      const decoded = decodeText(bytesOf(seen))
      expect(decoded?.text).toBe(FIXTURES.map(([text]) => text).join('\n'))
      expect(decoded).toMatchObject({ encoding, sureness: 'certain' })
    },
  )

  it('is told from a single name, less surely', () => {
    expect(decodeText(bytesOf('id,name\n1,Qu¶ng TrÞ'))).toEqual({
      text: 'id,name\n1,Quảng Trị',
      encoding: 'tcvn3',
      sureness: 'likely',
    })
  })

  it('leaves ASCII in it alone', () => {
    expect(decodeText(bytesOf('ma_tram,xa,LTE\nQT01,VÜnh Linh,x'))?.text).toBe(
      'ma_tram,xa,LTE\nQT01,Vĩnh Linh,x',
    )
  })

  it('of capitals in TCVN3 becomes capitals, and a capital before a small letter stays one', () => {
    expect(fromTcvn3('TØNH QU¶NG TRÞ, X· H¶i L¨ng')).toBe('TỈNH QUẢNG TRỊ, Xã Hải Lăng')
  })

  it('of capitals in VNI keeps them', () => {
    expect(fromVni('QUAÛNG TRÒ, ÑOÂNG HAØ')).toBe('QUẢNG TRỊ, ĐÔNG HÀ')
  })

  it('of another language is windows-1252, and doubtful', () => {
    expect(decodeText(bytesOf('name\nCafé Müller, Þingvellir'))).toMatchObject({
      text: 'name\nCafé Müller, Þingvellir',
      encoding: 'windows-1252',
      sureness: 'doubtful',
    })
  })

  it('is no text when control characters stand in it', () => {
    expect(decodeText(new Uint8Array([0x51, 0xb6, 0x02, 0x6e]))).toBeNull()
  })
})

describe('the tables', () => {
  it('have the 74 letters of TCVN3, each with a code of its own', () => {
    expect(TCVN3_LETTERS.size).toBe(74)
    expect(new Set(TCVN3_LETTERS.values()).size).toBe(74)
  })

  it('have every accented letter of Vietnamese in VNI: 67 small ones', () => {
    // 12 vowels with 5 tones each are 60; ă â ê ô ơ ư without one 6; đ 1.
    expect(new Set(VNI_LETTERS.values()).size).toBe(67)
  })

  const LETTERS = [...new Set(VNI_LETTERS.values())]
  const word = fc.array(fc.constantFrom(...LETTERS, ...'bcghklmnpqrstvx '), { minLength: 1 })
  const inverse = (pairs: Iterable<readonly [string, string]>) => {
    const codes = new Map([...pairs].map(([code, letter]) => [letter, code]))
    return (letters: readonly string[]) => letters.map((letter) => codes.get(letter) ?? letter).join('')
  }

  it('turn back what was written by them', () => {
    const toTcvn3 = inverse([...TCVN3_LETTERS].map(([code, letter]) => [String.fromCharCode(code), letter]))
    const toVni = inverse(VNI_LETTERS)
    fc.assert(
      fc.property(word, (letters) => {
        expect(fromTcvn3(toTcvn3(letters))).toBe(letters.join(''))
        expect(fromVni(toVni(letters))).toBe(letters.join(''))
      }),
    )
  })
})

describe('UTF-8 and UTF-16', () => {
  it('are read with and without a byte order mark', () => {
    const utf8 = new TextEncoder().encode(TABLE)
    expect(decodeText(utf8)).toEqual({ text: TABLE, encoding: 'utf-8', sureness: 'certain' })
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))?.text).toBe(TABLE)
    for (const bigEndian of [false, true]) {
      const encoding = bigEndian ? 'utf-16be' : 'utf-16le'
      const bytes = utf16(TABLE, bigEndian)
      const mark = bigEndian ? [0xfe, 0xff] : [0xff, 0xfe]
      expect(decodeText(new Uint8Array([...mark, ...bytes]))).toEqual({
        text: TABLE,
        encoding,
        sureness: 'certain',
      })
      expect(decodeText(bytes)).toEqual({ text: TABLE, encoding, sureness: 'likely' })
    }
  })

  it('are plain ASCII where nothing else stands in them', () => {
    expect(decodeText(new TextEncoder().encode('a,b\n1,2'))).toEqual({
      text: 'a,b\n1,2',
      encoding: 'ascii',
      sureness: 'certain',
    })
  })

  it('come out composed, with Đ for the Icelandic Ð', () => {
    const bytes = new TextEncoder().encode('Ðông Hà, Quảng Trị'.normalize('NFD'))
    expect(decodeText(bytes)?.text).toBe('Đông Hà, Quảng Trị'.normalize('NFC'))
  })

  it('are no text where a zero byte stands alone', () => {
    expect(decodeText(new Uint8Array([0x41, 0, 0x42]))).toBeNull()
  })
})

describe('a syllable', () => {
  it('is told by its spelling', () => {
    const names = 'Quảng Trị Hướng Hoá Hóa Vĩnh Triệu Lăng Cồn Cỏ giếng quyết nghiêng khuỷu thuở Húc Thủy'
    expect(names.split(' ').filter((name) => !isSyllable(name))).toEqual([])
    for (const wrong of ['Qu¶ng', 'Trieäu', 'Quaỷng', 'CôÌn', 'độộ', 'ắắ', 'Café'])
      expect(isSyllable(wrong)).toBe(false)
  })
})
