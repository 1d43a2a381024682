import { describe, expect, it } from 'vitest'
import { typedDate, typedNumber, typedPosition } from '../../src/files/typedValues'
import { distanceKm } from '../../src/geometry/distance'

describe('a number that is typed', () => {
  it.each([
    ['2,5', 'reach_km', 2.5],
    ['2.5', 'reach_km', 2.5],
    ['2.500 m', 'reach_km', 2.5],
    ['42 m', 'mast_height_m', 42],
    ['1.800', 'band_mhz', 1800],
    ['1,8 GHz', 'band_mhz', 1800],
    ['1.196', 'population', 1196],
    [' ', 'population', null],
  ] as const)('%s in %s is %s', (text, field, value) => {
    expect(typedNumber(text, field)).toEqual({ ok: true, value })
  })

  it.each([
    ['nhiều', 'population', 'not-a-number'],
    ['-5', 'population', 'out-of-range'],
    ['0', 'reach_km', 'out-of-range'],
    ['401', 'mast_height_m', 'out-of-range'],
    ['169', 'hours_per_week', 'out-of-range'],
  ] as const)('%s in %s is refused: %s', (text, field, error) => {
    expect(typedNumber(text, field)).toEqual({ ok: false, error })
  })
})

describe('a date that is typed', () => {
  it.each([
    ['30/6/2024', '2024-06-30'],
    ['2024-06-30', '2024-06-30'],
    ['2024-06', '2024-06'],
    ['2024', '2024'],
    ['', null],
  ])('%s is %s', (text, value) => {
    expect(typedDate(text)).toEqual({ ok: true, value })
  })

  it.each(['31/6/2024', '29/2/2023', 'tháng sau', '2024-13', '6/2024/1'])('%s is refused', (text) => {
    expect(typedDate(text)).toEqual({ ok: false, error: 'not-a-date' })
  })
})

/** Đông Hà: 16°48'59"N 107°06'01"E. */
const PLACE = [107 + 6 / 60 + 1 / 3600, 16 + 48 / 60 + 59 / 3600] as const

describe('a position that is typed', () => {
  it.each([
    `16°48'59"N 107°06'01"E`,
    `107°06'01"E, 16°48'59"N`,
    '16.816389; 107.100278',
    '16,816389; 107,100278',
    '107.100278, 16.816389',
    '16 48 59 107 06 01',
  ])('%s is where Đông Hà is, within a metre', async (text) => {
    const read = await typedPosition(text)
    expect(read.ok && distanceKm(read.value, PLACE)).toBeLessThan(0.001)
  })

  it('in metres of VN-2000, north first or east first, is told by the province', async () => {
    // 106°15′, from the fixtures of the converter: PROJ has 16.816389° N 107.100278° E at about 590,600 E, 1,859,500 N.
    const read = await typedPosition('1859500 590600')
    const other = await typedPosition('590.600; 1.859.500')
    expect(read.ok && distanceKm(read.value, PLACE)).toBeLessThan(1)
    expect(other).toEqual(read)
  })

  it.each([
    ['-29.84116, 26.95312', [26.95312, -29.84116]],
    ['58.38105; 26.72689', [26.72689, 58.38105]],
    ['26.72689E 58.38105N', [26.72689, 58.38105]],
  ])(
    '%s of another country is latitude first, as the form shows it, unless letters say more',
    async (text, position) => {
      expect(await typedPosition(text)).toEqual({ ok: true, value: position })
    },
  )

  it.each([
    ['', 'not-a-position'],
    ['gần chợ', 'not-a-position'],
    ['16.8', 'not-a-position'],
    ['95; 200', 'nowhere'],
    ['5000000; 90', 'nowhere'],
  ])('%s is refused: %s', async (text, error) => {
    expect(await typedPosition(text)).toEqual({ ok: false, error })
  })
})
