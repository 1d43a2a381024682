import { describe, expect, it } from 'vitest'
import { squareKm } from '../../src/base/units'
import { meanServiceRadius } from '../../src/postal/meanServiceRadius'

describe('the mean service radius', () => {
  it.each([
    // Published figures of the ministry, S ≈ 331,150 km²; √(331150 / (π · 17976)) = √5.8639 = 2.4216.
    ['Việt Nam 12/2008', 331150, 18502, 2.39],
    ['Việt Nam 12/2009', 331150, 17976, 2.42],
    ['Việt Nam 3/2010', 331150, 17898, 2.43],
    ['Việt Nam 6/2012', 331150, 14911, 2.66],
    ['Ninh Thuận 2023', 3356, 122, 2.96],
  ])('reproduces the published figure of %s', (_, area, points, published) => {
    expect(meanServiceRadius(squareKm(area), points)).toBeCloseTo(published, 2)
  })

  it('is 2.651 km for the 213 points of Quảng Trị', () => {
    // 4701.25 / (π · 213) = 7.0257, and 2.6506² = 7.0257.
    expect(meanServiceRadius(squareKm(4701.25), 213)).toBeCloseTo(2.651, 3)
  })

  it('is the radius of a circle for one point in it', () => {
    expect(meanServiceRadius(squareKm(Math.PI * 9), 1)).toBeCloseTo(3, 12)
  })

  it('has no value without a point', () => {
    expect(meanServiceRadius(squareKm(100), 0)).toBeNull()
  })

  it('is 0 for a territory without area', () => {
    expect(meanServiceRadius(squareKm(0), 2)).toBe(0)
  })
})
