import { describe, expect, it } from 'vitest'
import { formatOf } from '../../../src/panels/shared/format'

const vi = formatOf('vi')
const en = formatOf('en')

describe('numbers as people of each language write them', () => {
  it('writes a comma before the decimals in Vietnamese and a point in English', () => {
    expect(vi.decimal(2.6506, 2)).toBe('2,65')
    expect(en.decimal(2.6506, 2)).toBe('2.65')
  })

  it('groups thousands by points in Vietnamese and by commas in English', () => {
    expect(vi.count(3109)).toBe('3.109')
    expect(en.count(3109)).toBe('3,109')
  })

  it('keeps the same decimals down a column', () => {
    expect([3, 2.5, 2.651].map((value) => vi.decimal(value, 2))).toEqual(['3,00', '2,50', '2,65'])
  })

  it('puts a narrow no-break space before a unit and before the per cent sign', () => {
    expect(vi.km(2.6506)).toBe('2,65\u202fkm')
    expect(vi.percent(0.963)).toBe('96,3\u202f%')
    expect(en.percent(0.963)).toBe('96.3\u202f%')
  })

  it('puts a whole no-break space before a word', () => {
    expect(vi.withUnit('3.109', 'người')).toBe('3.109\u00a0người')
  })

  it('writes a minus sign, not a hyphen', () => {
    expect(vi.decimal(-0.27, 2)).toBe('\u22120,27')
    expect(vi.signed(-0.27, 2)).toBe('\u22120,27')
    expect(vi.signed(0.27, 2)).toBe('+0,27')
    expect(vi.signed(0, 2)).toBe('0,00')
  })

  it('never shows a minus before a zero that was rounded', () => {
    expect(vi.decimal(-0.001, 2)).toBe('0,00')
    expect(vi.signed(-0.001, 2)).toBe('0,00')
    expect(vi.signed(0.001, 2)).toBe('0,00')
  })

  it('shows what is unknown as a dash without a unit, and zero as 0', () => {
    expect(vi.km(null)).toBe('–')
    expect(vi.percent(null)).toBe('–')
    expect(vi.km(Number.POSITIVE_INFINITY)).toBe('–')
    expect(vi.count(Number.NaN)).toBe('–')
    expect(vi.count(0)).toBe('0')
  })

  it('writes dates, months and half-years in the order of the language', () => {
    expect(vi.date('2024-06-30')).toBe('30/6/2024')
    expect(vi.date('2024-06')).toBe('6/2024')
    expect(vi.date('2024-H1')).toBe('nửa đầu 2024')
    expect(en.date('2024-H1')).toBe('H1 2024')
    expect(vi.date('2024')).toBe('2024')
  })
})
