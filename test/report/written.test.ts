import { describe, expect, it } from 'vitest'
import { written } from '../../src/report/written'

describe('a number in a sentence', () => {
  it('has the marks of each language', () => {
    expect(written(4701.25, 2)).toEqual({ vi: '4.701,25', en: '4,701.25' })
    expect(written(1234567)).toEqual({ vi: '1.234.567', en: '1,234,567' })
  })

  it('drops decimals that say nothing, but not whole zeros', () => {
    expect(written(2.5, 3).en).toBe('2.5')
    expect(written(100, 2).en).toBe('100')
    expect(written(0).en).toBe('0')
  })

  it('writes a negative number with a minus sign', () => {
    expect(written(-1000)).toEqual({ vi: '−1.000', en: '−1,000' })
  })
})
