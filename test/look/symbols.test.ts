import { describe, expect, it } from 'vitest'
import { GRADES } from '../../src/coverage/grade'
import { disc, PAINTS, propertyOf, type SymbolShape } from '../../src/look/symbolShape'
import { operatorSymbol, othersOf, postalSymbol, SYMBOLS, villageSymbol } from '../../src/look/symbols'
import { POSTAL_KINDS } from '../../src/province/postalPoint'

const all: [string, SymbolShape][] = Object.entries(SYMBOLS)

/** The form alone: what is left of a symbol on a black-and-white print. */
const formOf = ({ parts }: SymbolShape) =>
  parts.map((part) => `${part.d} ${part.fill ? 'filled' : ''} ${part.dash ? 'dashed' : ''}`).join('|')

describe('symbols', () => {
  it.each(all)('%s is drawn with known paints, and every line has a width', (_, { parts }) => {
    expect(parts.length).toBeGreaterThan(0)
    for (const part of parts) {
      expect(part.fill ?? part.stroke, part.d).toBeDefined()
      expect(part.stroke === undefined).toBe(part.width === undefined)
      for (const paint of [part.fill, part.stroke]) if (paint) expect(PAINTS).toContain(paint)
    }
  })

  it.each(all)('%s is path data that starts with a move and holds only numbers', (_, { parts }) => {
    for (const { d } of parts) {
      expect(d).toMatch(/^M[\sMLHVAaZ0-9.-]+$/)
      expect(d).not.toContain('NaN')
    }
  })

  it('are told apart by form where grades and operators are concerned', () => {
    const keys = [
      ...GRADES.map(villageSymbol),
      ...['Viettel', 'VNPT', 'MobiFone', 'Vietnamobile', 'Gmobile'].map((name) => operatorSymbol(name)),
    ]
    expect(new Set(keys.map((key) => formOf(SYMBOLS[key]))).size).toBe(keys.length)
  })

  it('lift every gap off its ground with a casing, because the hue alone would not', () => {
    for (const grade of ['certain', 'likely'] as const) {
      expect(SYMBOLS[villageSymbol(grade)].parts[0]?.fill).toBe('case')
    }
  })

  it('give a gap vermillion and nothing that is covered', () => {
    const isVermillion = (key: keyof typeof SYMBOLS) =>
      SYMBOLS[key].parts.some((part) => part.stroke === 'gap' || part.fill === 'gap')
    expect(GRADES.map((grade) => isVermillion(villageSymbol(grade)))).toEqual([true, true, false, false])
  })

  it('slash a certain gap and leave a likely one open', () => {
    // A slash is the one part that both symbols do not share.
    expect(SYMBOLS['gap-certain'].parts.length).toBe(SYMBOLS['gap-likely'].parts.length + 1)
  })
})

describe('the symbol of an operator', () => {
  it('does not mind capitals, blanks or the brand name of a network', () => {
    expect(operatorSymbol(' VIETTEL ')).toBe('operator-viettel')
    expect(operatorSymbol('Mobifone')).toBe('operator-mobifone')
    expect(operatorSymbol('VinaPhone')).toBe('operator-vnpt')
  })

  it('is a cross for the first other operator and a star for the rest, whatever the order of the file', () => {
    const others = othersOf(['Itel', 'Viettel', 'Gmobile', 'Itel'])
    expect(others).toEqual(['Gmobile', 'Itel'])
    expect(othersOf(['Gmobile', 'Itel', 'VNPT'])).toEqual(others)
    expect(operatorSymbol('Gmobile', others)).toBe('operator-other')
    expect(operatorSymbol('Itel', others)).toBe('operator-other-2')
  })
})

describe('the symbol of a postal point', () => {
  it('exists for every kind', () => {
    for (const kind of POSTAL_KINDS) {
      for (const staffed of [true, false, null]) expect(SYMBOLS).toHaveProperty(postalSymbol(kind, staffed))
    }
  })

  it('is a house that is filled only when somebody is known to serve there', () => {
    expect(postalSymbol('culture-post', true)).toBe('culture-post')
    expect(postalSymbol('culture-post', false)).toBe('culture-post-unstaffed')
    expect(postalSymbol('culture-post', null)).toBe('culture-post-unstaffed')
  })
})

describe('a disc', () => {
  it('is a closed circle through its leftmost and rightmost point', () => {
    expect(disc(8, 8, 5)).toBe('M3 8a5 5 0 1 1 10 0a5 5 0 1 1 -10 0Z')
  })
})

describe('a paint', () => {
  it('names the custom property that holds it', () => {
    expect(propertyOf('gap')).toBe('--gap')
    expect(propertyOf('case')).toBe('--map-select-case')
  })
})
