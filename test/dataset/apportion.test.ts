import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from '../../scripts/dataset/apportion'

const weights = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 })

describe('apportion', () => {
  it('gives what is left to the largest remainders', () => {
    // 10 · 1/6, 10 · 2/6, 10 · 3/6 = 1.67, 3.33, 5: 1 + 3 + 5 = 9, and the tenth goes to the first.
    expect(apportion([1, 2, 3], 10)).toEqual([2, 3, 5])
  })

  it('gives the first of equals more', () => {
    expect(apportion([1, 1, 1], 4)).toEqual([2, 1, 1])
  })

  it('always sums to the total, each share within one of its exact part', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 1_000_000 }), (given, total) => {
        const shares = apportion(given, total)
        const sum = given.reduce((a, b) => a + b, 0)
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total)
        shares.forEach((share, i) => {
          expect(Math.abs(share - (given[i]! * total) / sum)).toBeLessThan(1 + 1e-6)
        })
      }),
    )
  })
})
