import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/base/fold'
import { guarded, splitProvenance, unguarded } from '../../src/files/csvText'
import { delimiterOf } from '../../src/files/delimiter'
import { isoDate } from '../../src/files/isoDate'
import { numberStyleOf, parseNumber } from '../../src/files/numberStyle'
import { parseJson } from '../../src/files/parseJson'
import { parseShapeText } from '../../src/files/parseWkt'
import { startSha256 } from '../../src/files/plainSha256'
import { sha256 } from '../../src/files/sha256'
import { shortened } from '../../src/files/shortened'

describe('isoDate', () => {
  it('turns day, month and year round, and month and year; what no calendar has stays', () => {
    expect(['5/3/2021', '05.03.2021', '3/2021', '12-2021'].map(isoDate)).toEqual([
      '2021-03-05',
      '2021-03-05',
      '2021-03',
      '2021-12',
    ])
    expect(['13/2021', '0/2021', '5/13/2021', '2021', 'quý 3/2021'].map(isoDate)).toEqual([
      '13/2021',
      '0/2021',
      '5/13/2021',
      '2021',
      'quý 3/2021',
    ])
  })
})

describe('fold', () => {
  it('drops accents, case, spaces and punctuation, and takes đ and the Icelandic ð for d', () => {
    expect(fold('Kinh độ (E)')).toBe('kinhdoe')
    expect(fold('Ðông Hà')).toBe(fold('Đông Hà'))
    expect(fold('Hoá')).toBe(fold('Hóa'))
    expect(fold('Thủy')).toBe(fold('Thuỷ'.normalize('NFD')))
  })
})

describe('numbers of a column', () => {
  const read = (values: string[], nature: 'count' | 'measure') => {
    const style = numberStyleOf(values, nature)
    return values.map((value) => parseNumber(value, style))
  }

  it('are decided for the column as a whole: 16,8 makes 2,381 a decimal too', () => {
    expect(read(['2,381', '16,8'], 'measure')).toEqual([2.381, 16.8])
    expect(read(['2,381', '16.8'], 'measure')).toEqual([2381, 16.8])
  })

  it('take a lone group of three for thousands where people are counted, for decimals where things are measured', () => {
    expect(read(['1.196', '756'], 'count')).toEqual([1196, 756])
    expect(read(['1,196'], 'count')).toEqual([1196])
    expect(read(['2.381'], 'measure')).toEqual([2.381])
    expect(read(['2,381'], 'measure')).toEqual([2.381])
  })

  it('read grouped metres with decimals of either kind', () => {
    expect(read(['1.860.097,2', '590.430,6'], 'measure')).toEqual([1860097.2, 590430.6])
    expect(read(['1,860,097.2', '590,430.6'], 'measure')).toEqual([1860097.2, 590430.6])
  })

  it('are null where there is no number', () => {
    expect(read(['-', '.', '', 'x', '1.2.3', 'NaN', 'Infinity'], 'measure')).toEqual(Array(7).fill(null))
  })

  it('survive being written by JavaScript, whatever the number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
        (numbers) => {
          expect(read(numbers.map(String), 'measure')).toEqual(numbers.map((number) => number + 0 || 0))
        },
      ),
    )
  })
})

describe('delimiterOf', () => {
  it('tells semicolon, tab, bar and comma, also beside decimal commas', () => {
    expect(delimiterOf('a;b;c\n1;16,8;107,1\n2;16,9;107,2')).toBe(';')
    expect(delimiterOf('a\tb\n1,5\t2,5')).toBe('\t')
    expect(delimiterOf('a|b|c\n1|2|3')).toBe('|')
    expect(delimiterOf('a,b,c\n1,"x;y;z",3')).toBe(',')
  })

  it('knows when there is none', () => {
    expect(delimiterOf('one column\nand its rows')).toBeNull()
  })
})

describe('parseJson', () => {
  it('reads bare NaN and Infinity as null and leaves the same letters inside texts alone', () => {
    expect(parseJson('{"a":[NaN,-Infinity,1],"b":"NaN \\"NaN"}')).toEqual({
      ok: true,
      value: { a: [null, null, 1], b: 'NaN "NaN' },
    })
  })

  it('reads one value per line, also with record separators', () => {
    expect(parseJson('{"a":1}\n\n\u001e{"a":2}\r\n')).toEqual({ ok: true, value: [{ a: 1 }, { a: 2 }] })
  })

  it('tells what is wrong with anything else', () => {
    expect(parseJson('{"a":')).toMatchObject({ ok: false })
    expect(parseJson('')).toMatchObject({ ok: false })
  })
})

describe('parseShapeText', () => {
  it('reads well-known text and GeoJSON text alike', () => {
    const polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1.5],
          [0, 0],
        ],
      ],
    }
    expect(parseShapeText('POLYGON ((0 0, 1 0, 1 1.5, 0 0))')).toEqual(polygon)
    expect(parseShapeText(JSON.stringify(polygon))).toEqual(polygon)
    expect(parseShapeText('SRID=4326;Point Z(107.1 16.8 5)')).toEqual({
      type: 'Point',
      coordinates: [107.1, 16.8, 5],
    })
    expect(parseShapeText('MULTIPOLYGON (((0 0,1 0,1 1,0 0)),((2 2,3 2,3 3,2 2)))')).toMatchObject({
      type: 'MultiPolygon',
    })
  })

  it('is null for anything else', () => {
    for (const text of ['', 'POLYGON', 'POLYGON ((', 'POLYGON ((0 0)', 'CIRCLE (1 2)', '{"type":', 'x']) {
      expect(parseShapeText(text)).toBeNull()
    }
  })
})

describe('formula guard', () => {
  it('puts an apostrophe before what a spreadsheet would run, and takes exactly that one away', () => {
    expect(guarded('=HYPERLINK("x")')).toBe(`'=HYPERLINK("x")`)
    expect(guarded('Xã Ba Lòng')).toBe('Xã Ba Lòng')
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unguarded(guarded(text))).toBe(text)
        expect(guarded(text)).not.toMatch(/^[=+\-@]/)
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^'{0,3}[=+\-@x]{1,2}$/), (text) => {
        expect(unguarded(guarded(text))).toBe(text)
      }),
    )
  })
})

describe('splitProvenance', () => {
  it('takes the last line only when it is a comment that holds JSON', () => {
    expect(splitProvenance('a\r\n1\r\n# {"x":1}\r\n')).toEqual({ table: 'a\r\n1\r\n', provenance: { x: 1 } })
    expect(splitProvenance('a\n# 1 is mine')).toEqual({ table: 'a\n# 1 is mine', provenance: null })
  })
})

const byNode = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const inPieces = (pieces: readonly Uint8Array[]) => {
  const hash = startSha256()
  for (const piece of pieces) hash.take(piece)
  return hash.end()
}

describe('sha256', () => {
  it('is the same in plain code, by the platform and by Node', async () => {
    // Lengths around one and two blocks of 64 bytes, where padding changes.
    for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 7) % 256)
      expect(inPieces([bytes])).toBe(byNode(bytes))
      expect(await sha256(bytes)).toBe(byNode(bytes))
    }
  })

  it('is the same in whatever pieces the bytes arrive', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 8 }), (pieces) => {
        expect(inPieces(pieces)).toBe(byNode(Buffer.concat(pieces)))
      }),
    )
  })
})

describe('shortened', () => {
  it('keeps 80 characters on one line, and only names what is nested', () => {
    expect(shortened('x'.repeat(200))).toHaveLength(80)
    expect(shortened('a\n  b')).toBe('a b')
    expect(shortened({ a: 1 })).toBe('{…}')
    expect(shortened(null)).toBeNull()
  })
})
