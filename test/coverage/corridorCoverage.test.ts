import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corridorCoverage } from '../../src/coverage/corridorCoverage'
import type { LineString } from '../../src/geometry/position'
import { aStation } from '../report/aDataset'
import { coverageUnder, MOBILE_BROADBAND } from './coverageUnder'

/** Along the parallel 16.75° N, where 0.1° are 10.663 km: 21.326 km. */
const ROAD: LineString = [
  [107, 16.75],
  [107.1, 16.75],
  [107.2, 16.75],
]
type Mast = readonly [lon: number, reachKm: number]
const discsOf = (...masts: readonly Mast[]) =>
  coverageUnder(
    MOBILE_BROADBAND,
    masts.map(([lon, reachKm], i) => aStation(`${i}`, { position: [lon, 16.75], reachKm })),
    [],
  ).discs
const coverageOf = (...masts: readonly Mast[]) => corridorCoverage([ROAD], discsOf(...masts))[0]!

describe('a road with one mast on it', () => {
  it('is covered a reach to each side, and open before and behind, in km from its first position', () => {
    const { lengthKm, coveredKm, gaps } = coverageOf([107.1, 2.5])
    expect(lengthKm).toBeCloseTo(21.326, 2)
    expect(coveredKm).toBeCloseTo(5, 2)
    expect(gaps).toHaveLength(2)
    // 10.663 − 2.5 = 8.163; 10.663 + 2.5 = 13.163.
    expect(gaps[0]!.fromKm).toBe(0)
    expect(gaps[0]!.toKm).toBeCloseTo(8.163, 2)
    expect(gaps[1]!.fromKm).toBeCloseTo(13.163, 2)
    expect(gaps[1]!.toKm).toBe(lengthKm)
  })

  it('has no gap before a mast at its very beginning', () => {
    const { gaps } = coverageOf([107, 2.5])
    expect(gaps).toHaveLength(1)
    expect(gaps[0]!.fromKm).toBeCloseTo(2.5, 2)
  })
})

it('two reaches that overlap cover once, and what lies between two that do not is a gap', () => {
  // Masts at 0.05° = 5.3315 km and 0.08° = 8.5304 km: from 2.8315 to 11.0304 km, 8.199 km and not 10.
  expect(coverageOf([107.05, 2.5], [107.08, 2.5]).coveredKm).toBeCloseTo(8.199, 2)
  expect(coverageOf([107.05, 2.5], [107.15, 2.5]).gaps).toHaveLength(3)
})

it('a road under one large reach has no gap, one without any station is one gap, one without length has none', () => {
  expect(coverageOf([107.1, 50]).gaps).toEqual([])
  const { lengthKm, coveredKm, gaps } = coverageOf()
  expect(coveredKm).toBe(0)
  expect(gaps).toEqual([{ fromKm: 0, toKm: lengthKm }])
  expect(corridorCoverage([[[107, 16.75]], []], discsOf([107, 2.5]))).toEqual([
    { lengthKm: 0, coveredKm: 0, gaps: [] },
    { lengthKm: 0, coveredKm: 0, gaps: [] },
  ])
})

it('covered stretches and gaps make up the length, and one mast more never opens a gap', () => {
  const mast = fc.tuple(
    fc.double({ min: 106.9, max: 107.3, noNaN: true }),
    fc.double({ min: 0, max: 8, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.array(mast, { maxLength: 12 }), mast, (masts, more) => {
      const { lengthKm, coveredKm, gaps } = coverageOf(...masts)
      const open = gaps.reduce((sum, { fromKm, toKm }) => sum + toKm - fromKm, 0)
      // Gaps below a millimetre are rounding, not gaps: at most one before each mast.
      expect(Math.abs(coveredKm + open - lengthKm)).toBeLessThan(2e-5)
      expect(coverageOf(...masts, more).coveredKm).toBeGreaterThanOrEqual(coveredKm - 1e-6)
      gaps.forEach(({ fromKm, toKm }, i) => {
        expect(toKm).toBeGreaterThan(fromKm)
        if (i > 0) expect(fromKm).toBeGreaterThan(gaps[i - 1]!.toKm)
      })
    }),
  )
})
