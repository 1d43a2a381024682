import { describe, expect, it } from 'vitest'
import { formatOf } from '../../../src/panels/shared/format'
import { ratioText } from '../../../src/panels/table/ratioText'

const text = (ratio: number, edge = 1) => ratioText(ratio, edge, formatOf('vi'))

describe('a ratio of distance to reach', () => {
  it('has two decimals', () => {
    expect(text(1.837)).toBe('1,84')
    expect(text(0.4)).toBe('0,40')
  })

  it('says on which side of the edge it lies where rounding would hide it', () => {
    expect(text(1.004)).toBe('>\u202f1,00')
    expect(text(0.996)).toBe('<\u202f1,00')
    expect(text(1.204, 1.2)).toBe('>\u202f1,20')
  })

  it('is plain just at the edge, which is covered', () => {
    expect(text(1)).toBe('1,00')
    expect(text(1.004, 1.2)).toBe('1,00')
  })
})
