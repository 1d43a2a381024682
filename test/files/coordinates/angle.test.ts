import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAngle } from '../../../src/files/coordinates/angle'
import { splitPair } from '../../../src/files/coordinates/pairText'

/** 16°48'59" = 16 + 48/60 + 59/3600 = 16.816388…; 106°15' = 106.25. */
const LATITUDE = 16 + 48 / 60 + 59 / 3600

describe('an angle', () => {
  it.each([
    `16°48'59"N`,
    `16°48'59"`,
    `16° 48' 59"`,
    '16 48 59',
    `16o48'59''`,
    `16O48'59''`,
    '16o48 59',
    `16 o 48 ' 59 "`,
    `16o48'59" B`,
    '16⁰48’59”',
    '16º48′59″',
    '16˚48‘59“',
    '16.48.59',
    '16:48:59',
    '16-48-59',
    `N16°48'59"`,
    `N 16°48'59"`,
    `16°48'59" B`,
    `16°48'59" Bắc`,
    `Vĩ độ: 16°48'59"`,
    '16 độ 48 phút 59 giây',
    `16048'59"`,
    `160 48' 59"`,
    `16d48'59"`,
    `16°48'59`,
    `16*48'59"`,
    `16^48'59"`,
    `16'48'59`,
    `VĐ 16°48'59"`,
  ])('is 16.8164 when it is written %s', (text) => {
    expect(parseAngle(text)?.degrees).toBeCloseTo(LATITUDE, 12)
  })

  it.each([
    `106°15'`,
    `106015'`,
    `1060 15'`,
    `106d15'`,
    `106⁰15′`,
    '106 15',
    `106°15'00"E`,
    'E106.25',
    '106,25',
    '106.25°',
    `106o15'`,
    `106 o 15'`,
    '106,25o',
    '106.25 o E',
    '106.25oĐ',
  ])('is 106.25 when it is written %s', (text) => {
    expect(parseAngle(text)?.degrees).toBe(106.25)
  })

  it('takes decimals of any part with point or comma', () => {
    expect(parseAngle(`16°48'59,5"`)?.degrees).toBeCloseTo(16 + 48 / 60 + 59.5 / 3600, 12)
    expect(parseAngle(`16°48.5'`)?.degrees).toBeCloseTo(16 + 48.5 / 60, 12)
    expect(parseAngle('16.48.59,5')?.degrees).toBeCloseTo(16 + 48 / 60 + 59.5 / 3600, 12)
  })

  it('says which axis its letter or word names; south and west are negative', () => {
    expect(parseAngle('N16.8165')).toEqual({ degrees: 16.8165, axis: 'lat' })
    expect(parseAngle('107,1 Đông')).toEqual({ degrees: 107.1, axis: 'lon' })
    expect(parseAngle(`29°50'28"S`)?.degrees).toBeCloseTo(-29.8411, 4)
    expect(parseAngle('W 0.5')).toEqual({ degrees: -0.5, axis: 'lon' })
    expect(parseAngle('16.8165')).toEqual({ degrees: 16.8165, axis: null })
  })

  it.each(['', 'x', '-', '16°75', `16°48'61"`, '16 48 59 12', 'QT001', '1/2/2021', '°', '9'.repeat(100_000)])(
    'is none when it is written %s',
    (text) => {
      expect(parseAngle(text)).toBeNull()
    },
  )

  it.each(['1o7,20', '1o7.20', '1O7', '16,8o165', '16o8165', '107o20', '16d8165'])(
    'is none where a letter stands for a digit: %s',
    (text) => {
      expect(parseAngle(text)).toBeNull()
    },
  )

  it('comes back from degrees, minutes and seconds, whatever the angle', () => {
    const whole = (most: number) => fc.integer({ min: 0, max: most })
    fc.assert(
      fc.property(
        whole(179),
        whole(59),
        whole(59),
        fc.constantFrom('°', 'o', 'º', '⁰', '˚'),
        (d, m, s, sign) => {
          expect(parseAngle(`${d}${sign}${m}'${s}"`)?.degrees).toBeCloseTo(d + m / 60 + s / 3600, 10)
        },
      ),
    )
  })
})

describe('two coordinates in one cell', () => {
  it.each([
    ['105,34808/22,62924', '105,34808', '22,62924'],
    ['16.8165, 107.1003', '16.8165', '107.1003'],
    ['16.8165,107.1003', '16.8165', '107.1003'],
    ['16,8165,107,1003', '16,8165', '107,1003'],
    ['16,8165; 107,1003', '16,8165', '107,1003'],
    ['16,8165 - 107,1003', '16,8165', '107,1003'],
    ['16,8165-107,1003', '16,8165', '107,1003'],
    ['16,8165\n107,1003', '16,8165', '107,1003'],
    ['16,8165 107,1003', '16,8165', '107,1003'],
    ['(16.8165, 107.1003)', '16.8165', '107.1003'],
    ['X=1860097,2; Y=590430,6', '1860097,2', '590430,6'],
    [`16°48'59"N 107°06'01"E`, `16°48'59"N`, `107°06'01"E`],
    [`16°48'59"-107°06'01"`, `16°48'59"`, `107°06'01"`],
    ['16 48 59 107 06 01', '16 48 59', '107 06 01'],
    ['16 48 59 / 107 06 01', '16 48 59', '107 06 01'],
    ['X: 1.860.097,2 Y: 590.430,6', '1.860.097,2', '590.430,6'],
    ['Vĩ độ: 16,8165 Kinh độ: 107,1003', 'Vĩ độ: 16,8165', 'Kinh độ: 107,1003'],
    ['16.8165N107.1003E', '16.8165N', '107.1003E'],
    ['N16.8165E107.1003', 'N16.8165', 'E107.1003'],
    [`N16°48'59" E107°06'01"`, `N16°48'59"`, `E107°06'01"`],
    ['16,8165 và 107,1003', '16,8165', '107,1003'],
    ['16.8165_107.1003', '16.8165', '107.1003'],
    ['16.8165\\107.1003', '16.8165', '107.1003'],
  ])('%s are two', (text, first, second) => {
    expect(splitPair(text)).toEqual([first, second])
  })

  it.each(['', '16.8165', 'x', '1,2,3', ' , '])('%s are not two', (text) => {
    expect(splitPair(text)).toBeNull()
  })
})
