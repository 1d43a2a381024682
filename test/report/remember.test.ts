import { describe, expect, it, vi } from 'vitest'
import { remember } from '../../src/report/remember'

describe('a remembered calculation', () => {
  it('is not done again for the same inputs', () => {
    const compute = vi.fn((a: number, b: string) => ({ a, b }))
    const remembered = remember(compute)
    expect(remembered(1, 'x')).toBe(remembered(1, 'x'))
    expect(compute).toHaveBeenCalledTimes(1)
  })

  it('is done for each other input, and for another number of inputs', () => {
    const remembered = remember((...numbers: number[]) => numbers.reduce((a, b) => a + b, 0))
    expect([remembered(1), remembered(1, 2), remembered(), remembered(2)]).toEqual([1, 3, 0, 2])
  })

  it('knows NaN again', () => {
    const compute = vi.fn((n: number) => n)
    const remembered = remember(compute)
    remembered(Number.NaN)
    remembered(Number.NaN)
    expect(compute).toHaveBeenCalledTimes(1)
  })

  it('forgets the answer that was not asked for the longest', () => {
    const compute = vi.fn((n: number) => n)
    const remembered = remember(compute, 2)
    for (const n of [1, 2, 1, 3, 1, 2]) remembered(n)
    // 1, 2 and 3 are computed; 1 stays in use; 2 was forgotten for 3 and is computed again.
    expect(compute.mock.calls.map(([n]) => n)).toEqual([1, 2, 3, 2])
  })
})
