import { describe, expect, it } from 'vitest'
import { atOnce } from '../../src/base/atOnce'
import { findingsOf } from '../../src/checks/findingsOf'
import { REGISTER_2020 } from '../../src/province/communeRegister'
import { aCommune, aDataset, aPublishedFigure, aVillage, square } from '../report/aDataset'
import { AFTER, BEFORE } from './communes'
import { found, TODAY } from './findings'

describe('people of villages beside those of their commune', () => {
  const sums = (population: number | null, ...people: (number | null)[]) => ({
    communes: [aCommune('00001', { population })],
    villages: people.map((each, i) => aVillage(`v${i}`, { population: each })),
  })

  it('may differ by a tenth of the greater, and no more', () => {
    expect(found('population-differs', sums(1000, 450, 450))).toEqual([])
    expect(found('population-differs', sums(1000, 450, 449))).toMatchObject([
      { layer: 'communes', edition: '2020', ids: ['2020:00001'], villagePeople: 899, communePeople: 1000 },
    ])
    expect(found('population-differs', sums(900, 1000))).toEqual([])
    expect(found('population-differs', sums(899, 1000))).toHaveLength(1)
  })

  it('say nothing by being too few where some are not known, and much by being too many', () => {
    expect(found('population-differs', sums(1000, 450, null))).toEqual([])
    expect(found('population-differs', sums(1000, 1200, null))).toHaveLength(1)
    expect(found('population-differs', sums(1000, null))).toEqual([])
    expect(found('population-differs', sums(1000))).toEqual([])
  })

  it('are told where the commune has no figure', () => {
    expect(found('population-unknown', sums(null, 300, 200))).toMatchObject([
      { villagePeople: 500, expected: '500' },
    ])
    expect(found('population-unknown', sums(null))).toEqual([])
  })

  it('are those of the communes in the sum that was published, within a hundredth', () => {
    const given = (total: number) => ({
      communes: [aCommune('00001', { population: 990_000 })],
      published: [aPublishedFigure('population', total)],
    })
    expect(found('published-differs', given(1_000_000))).toEqual([])
    expect(found('published-differs', given(1_000_010))).toMatchObject([
      { communePeople: 990_000, published: 1_000_010 },
    ])
  })
})

describe('a layer of communes', () => {
  it('has each code once', () => {
    const communes = [...BEFORE, { ...BEFORE[2]!, name: 'Ba Lòng (2)' }]
    expect(found('repeated-code', { communes })).toMatchObject([
      { records: [2, 4], found: '19570', severity: 'must-see' },
    ])
  })

  it('has ground under each', () => {
    const communes = [...BEFORE, aCommune('19567', { name: 'Triệu Nguyên', boundary: [] })]
    expect(found('without-boundary', { communes })).toMatchObject([{ records: [4] }])
  })

  it('has the codes and names of its register', () => {
    const communes = [...BEFORE, aCommune('19999', { name: 'Mới' }), aCommune('19567', { name: 'Ba Lòng' })]
    expect(found('unknown-commune', { communes }).map(({ column, found: said }) => [column, said])).toEqual([
      ['code', '19999 · Mới'],
      ['name', '19567 · Ba Lòng'],
    ])
  })

  it('is not held against the register of another province', () => {
    const strangers = ['00118', '00119'].map((code) => aCommune(code))
    const of = (communes: typeof strangers) => found('unknown-commune', { communes }).length
    expect(of([BEFORE[0]!, ...strangers])).toBe(0)
    expect(of([BEFORE[0]!, BEFORE[1]!, ...strangers])).toBe(2)
  })

  it('has all of its register, unless it is a part of the province', () => {
    const whole = [...REGISTER_2020].map(([code, name], i) =>
      aCommune(code, { name, boundary: square(107 + i / 100, 16.7, 0.01) }),
    )
    expect(whole).toHaveLength(125)
    expect(found('missing-communes', { communes: whole })).toEqual([])
    expect(found('missing-communes', { communes: whole.slice(2) })).toMatchObject([
      { missing: 2, registered: 125, expected: '19330, 19333' },
    ])
    expect(found('missing-communes', { communes: whole.slice(0, 62) })).toEqual([])
    expect(found('missing-communes', { communes: whole.slice(0, 63) })).toMatchObject([{ missing: 62 }])
  })

  it('has a partner for each in the other edition', () => {
    const lost = [{ ...BEFORE[0]!, successorCode: '19334' }, ...BEFORE.slice(1)]
    const given = { communes: lost, communes2025: AFTER }
    expect(found('without-successor', given)).toMatchObject([{ ids: ['2020:19333'], found: '19334' }])
    expect(found('without-predecessor', given)).toMatchObject([{ ids: ['2025:19333'], edition: '2025' }])
    expect(found('without-successor', { communes: BEFORE, communes2025: AFTER })).toEqual([])
    const silent = BEFORE.map((commune) => ({ ...commune, successorCode: null }))
    expect(found('without-successor', { communes: silent, communes2025: AFTER })).toEqual([])
    expect(found('without-predecessor', { communes: silent, communes2025: AFTER })).toEqual([])
  })

  it('is of a known edition', () => {
    const unknown = aDataset({ communes: [aCommune('00001', { edition: 'unknown' })] })
    const dataset = { ...unknown, communes: { unknown: unknown.communes['2020']! } }
    const kinds = atOnce(findingsOf({ dataset, edition: 'unknown', today: TODAY })).map(({ kind }) => kind)
    expect(kinds).toEqual(['unknown-edition'])
  })
})
