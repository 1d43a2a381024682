import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  densified,
  distanceToPath,
  distanceToSegment,
  lengthOf,
  simplified,
} from '../../../scripts/dataset/land/path'

const point = fc.tuple(
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc.double({ min: -10, max: 10, noNaN: true }),
)
const path = fc.array(point, { minLength: 2, maxLength: 60 })

describe('paths', () => {
  it('are thinned without leaving the tolerance, and keep their ends', () => {
    fc.assert(
      fc.property(path, fc.double({ min: 0.01, max: 3, noNaN: true }), (given, tolerance) => {
        const thin = simplified(given, tolerance)
        expect(thin[0]).toBe(given[0])
        expect(thin.at(-1)).toBe(given.at(-1))
        for (const at of given) expect(distanceToPath(at, thin)).toBeLessThanOrEqual(tolerance + 1e-9)
      }),
    )
  })

  it('are made denser without growing longer', () => {
    fc.assert(
      fc.property(path, (given) => {
        const dense = densified(given, 0.5)
        expect(lengthOf(dense)).toBeCloseTo(lengthOf(given), 6)
        for (let i = 1; i < dense.length; i++) {
          expect(lengthOf([dense[i - 1]!, dense[i]!])).toBeLessThanOrEqual(0.5 + 1e-9)
        }
      }),
    )
  })

  it('are as far as their nearest point', () => {
    // Beside the segment, 3 away; beyond its end, the 3-4-5 triangle.
    expect(distanceToSegment([5, 3], [0, 0], [10, 0])).toBe(3)
    expect(distanceToSegment([13, 4], [0, 0], [10, 0])).toBe(5)
    expect(distanceToSegment([3, 4], [0, 0], [0, 0])).toBe(5)
  })
})
