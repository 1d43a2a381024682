import { describe, expect, it } from 'vitest'
import { impliedPopulation, roundingOf } from '../../src/report/impliedPopulation'
import { aPublishedFigure } from './aDataset'

const PHONES = [aPublishedFigure('phone_subscribers', 672495), aPublishedFigure('phone_density', 102)]
const BROADBAND = [
  aPublishedFigure('fixed_broadband_subscribers', 134697),
  aPublishedFigure('fixed_broadband_density', 20.3),
]

describe('the population that published densities imply', () => {
  it('is 661,902 to 662,557 for the half-year report of mid-2024', () => {
    // Phones: 67,249,500 / 102.5 … / 101.5 = 656,092.7 … 662,556.7; broadband: 13,469,700 / 20.35 … / 20.25 =
    // 661,901.7 … 665,170.4. What both allow is from the second's least to the first's most.
    const [least, most] = impliedPopulation([...PHONES, ...BROADBAND]) ?? []
    expect(least).toBeCloseTo(661901.7, 1)
    expect(most).toBeCloseTo(662556.7, 1)
  })

  it('is nothing without a density, or when two contradict each other', () => {
    expect(impliedPopulation([])).toBeNull()
    expect(impliedPopulation([aPublishedFigure('phone_density', 102)])).toBeNull()
    expect(impliedPopulation([PHONES[0]!, aPublishedFigure('phone_density', 50), ...BROADBAND])).toBeNull()
  })
})

describe('the rounding of a published figure', () => {
  it('is half a unit of its last decimal', () => {
    expect([102, 20.3, 2.381].map(roundingOf)).toEqual([0.5, 0.05, 0.0005])
  })
})
