import { describe, expect, it } from 'vitest'
import { peoplePerPoint } from '../../src/postal/peoplePerPoint'

describe('people per point', () => {
  it('is 3,109 for 662,200 people and 213 points', () => {
    // 213 × 3109 = 662,217; 662,200 / 213 = 3108.92.
    expect(peoplePerPoint(662200, 213)).toBeCloseTo(3108.92, 2)
  })

  it('has no value without a point', () => {
    expect(peoplePerPoint(662200, 0)).toBeNull()
  })

  it('has no value where the population is not known', () => {
    expect(peoplePerPoint(null, 213)).toBeNull()
  })

  it('is 0 where nobody lives', () => {
    expect(peoplePerPoint(0, 3)).toBe(0)
  })
})
