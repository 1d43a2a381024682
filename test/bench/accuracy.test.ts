import { describe, expect, it } from 'vitest'
import { sharesByShapely } from '../../bench/oracle/coveredShares'
import { keptShares } from '../../bench/oracle/keptShares'
import { worstDifference } from '../../bench/oracle/worstDifference'
import { loadOurs, ours } from '../../bench/ours'
import { findPython } from '../../bench/python'
import { scaleOf } from '../../src/sample/scales'

/** Percentage points of a commune's area. */
const BAR = 0.05

const python = findPython()

describe('the covered area of a commune, against a union of polygons of 1,024 sides by Shapely', () => {
  it.each([
    ['province', 125],
    ['nation', 10_584],
  ] as const)('is within 0.05 points for every commune of the scale %s', (name, communes) => {
    const kept = keptShares(name)!
    const shares = ours.area(loadOurs(scaleOf(name)))
    expect(kept).toHaveLength(communes)
    expect(worstDifference(shares, kept).points).toBeLessThan(BAR)
  })

  it('is neither nothing nor all in many communes, so that the comparison says something', () => {
    const partly = keptShares('nation')!.filter((share) => share > 0.01 && share < 0.99)
    expect(partly.length).toBeGreaterThan(1000)
  })

  it.skipIf(!python)('is what Shapely says today too, at the scale of the province (needs Shapely)', () => {
    const scale = scaleOf('province')
    const live = sharesByShapely(python!, scale)
    expect(worstDifference(ours.area(loadOurs(scale)), live).points).toBeLessThan(BAR)
    // Kept with five decimals of a per cent.
    expect(worstDifference(keptShares('province')!, live).points).toBeLessThan(1e-5)
  })

  it('is told apart from a share that is 0.06 points off, and from one that is not a number', () => {
    const [share, oracle] = [Float64Array.of(0.5, 0.5006), Float64Array.of(0.5, 0.5)]
    expect(worstDifference(share, oracle)).toEqual({ points: expect.closeTo(0.06, 9), commune: 1 })
    expect(worstDifference(Float64Array.of(Number.NaN), Float64Array.of(1)).points).toBeNaN()
    expect(worstDifference(Float64Array.of(1), Float64Array.of(1, 1)).points).toBeNaN()
  })
})
