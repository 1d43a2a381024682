import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medianMs, speedup, spreadMs } from '../../bench/laps'
import { median } from '../../bench/statistics'

const LAPS = [
  { locate: 1, area: 10 },
  { locate: 5, area: 2 },
  { locate: 3, area: 9 },
]

describe('laps', () => {
  it('have a median per step, and as total the median of their sums, not the sum of the medians', () => {
    // Sums 11, 7 and 12; medians 3 and 9 would add up to 12.
    expect(medianMs(LAPS)).toEqual({ locate: 3, area: 9, total: 11 })
  })

  it('tell the least and the most beside it', () => {
    expect(spreadMs(LAPS)).toEqual({ locate: [1, 5], area: [2, 10], total: [7, 12] })
  })

  it('are compared only over the steps that both rivals do', () => {
    // The peer takes 30 + 20 where ours takes 5, 3 + 2 and 7, and our area is left out: 10 times.
    const ours = [
      { locate: 1, coverage: 4, area: 100 },
      { locate: 3, coverage: 2, area: 100 },
      { locate: 6, coverage: 1, area: 100 },
    ]
    expect(speedup(ours, [{ locate: 30, coverage: 20 }])).toBe(10)
  })
})

describe('the median', () => {
  it('is the middle one, or the mean of the two in the middle, in the order of numbers', () => {
    expect(median([10, 9, 100])).toBe(10)
    expect(median([1, 100, 3, 2])).toBe(2.5)
    expect(median([])).toBeNaN()
  })

  it('has as many numbers below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
        const middle = median(numbers)
        const below = numbers.filter((number) => number < middle).length
        const above = numbers.filter((number) => number > middle).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2)
      }),
    )
  })
})
