import { describe, expect, it } from 'vitest'
import { SYMBOLS, type SymbolKey } from '../../src/look/symbols'
import { HIDDEN, orderOf, packLook, pointProperties, symbolCode } from '../../src/map/pointLook'

describe('the look of a point in one number', () => {
  it('comes back as it was, for every symbol', () => {
    for (const symbol of Object.keys(SYMBOLS) as SymbolKey[]) {
      expect(pointProperties(symbolCode(symbol), 'Thôn 1')).toMatchObject({
        symbol,
        scale: 1,
        label: 'Thôn 1',
      })
    }
  })

  it('holds a shared mast and its technologies, which are written under it', () => {
    const look = packLook({ symbol: 'operator-vnpt', shared: true, technologies: ['2G', '4G'] })
    expect(pointProperties(look, '')).toEqual({
      symbol: 'operator-vnpt',
      scale: 1.3,
      label: '2·4',
      gap: false,
      order: 0,
    })
  })

  it('is never that of a hidden point', () => {
    const most = { symbol: Object.keys(SYMBOLS).at(-1) as SymbolKey, shared: true } as const
    expect(packLook({ ...most, technologies: ['2G', '3G', '4G', '5G'] })).toBeLessThan(HIDDEN)
  })

  it('ranks from the surest coverage to the surest gap', () => {
    const grades = ['village-solid', 'village-doubtful', 'gap-likely', 'gap-certain'] as const
    expect(grades.map((symbol) => orderOf(symbolCode(symbol)))).toEqual([0, 1, 2, 3])
    expect(grades.map((symbol) => pointProperties(symbolCode(symbol), '').gap)).toEqual([
      false,
      false,
      true,
      true,
    ])
  })
})
