import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellOf, ownerOf, powerOf } from '../../../scripts/dataset/land/laguerre'
import { solveLinear } from '../../../scripts/dataset/land/solveLinear'
import { diagramOf, solveWeights } from '../../../scripts/dataset/land/solveWeights'

const square = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
] as const
/** A square with a bay cut into it from above. */
const withBay = [
  [0, 0],
  [10, 0],
  [10, 10],
  [6, 10],
  [5, 3],
  [4, 10],
  [0, 10],
] as const
const coordinate = fc.double({ min: 0.5, max: 9.5, noNaN: true })

describe('the power diagram', () => {
  it('moves the border between two generators by their weights', () => {
    // |x−2|² − 12 = |x−8|² − 0 gives 12x = 60 + 12, x = 6: 60 and 40 km² of the square.
    const generators = [
      { at: [2, 5], weight: 12 },
      { at: [8, 5], weight: 0 },
    ] as const
    const { areas } = diagramOf(generators, square)
    expect(areas[0]).toBeCloseTo(60, 9)
    expect(areas[1]).toBeCloseTo(40, 9)
    expect(ownerOf([5.9, 1], generators)).toBe(0)
    expect(ownerOf([6.1, 1], generators)).toBe(1)
  })

  it('shares out all of an outline that is not convex', () => {
    const generators = [
      { at: [2, 8], weight: 0 },
      { at: [8, 8], weight: 1 },
      { at: [5, 1], weight: 2 },
    ] as const
    // The bay is a triangle of base 2 and height 7.
    const sum = diagramOf(generators, withBay).areas.reduce((a, b) => a + b, 0)
    expect(sum).toBeCloseTo(100 - 7, 9)
  })

  it('has corners of equal power to the cells that meet there', () => {
    const generators = [
      { at: [2, 3], weight: 1 },
      { at: [8, 4], weight: 0 },
      { at: [5, 9], weight: 3 },
    ] as const
    const { corners, cutBy } = cellOf(0, generators)
    const meeting = corners.find(
      (_, k) => cutBy[k]! >= 0 && cutBy[(k + cutBy.length - 1) % cutBy.length]! >= 0,
    )
    const powers = generators.map((generator) => powerOf(meeting!, generator))
    expect(powers[1]).toBeCloseTo(powers[0]!, 9)
    expect(powers[2]).toBeCloseTo(powers[0]!, 9)
  })

  it('is given any areas that fill the outline', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(coordinate, coordinate), {
          minLength: 2,
          maxLength: 8,
          comparator: (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.8,
        }),
        fc.array(fc.double({ min: 1, max: 4, noNaN: true }), { minLength: 8, maxLength: 8 }),
        (places, parts) => {
          const used = parts.slice(0, places.length)
          const total = used.reduce((a, b) => a + b, 0)
          const wanted = used.map((part) => (100 * part) / total)
          const solved = solveWeights(
            places.map((at) => ({ at, weight: 0 })),
            wanted,
            square,
          )
          expect(solved).not.toBeNull()
          diagramOf(solved!, square).areas.forEach((area, i) => {
            expect(area / wanted[i]!).toBeCloseTo(1, 6)
          })
        },
      ),
      { numRuns: 40 },
    )
  })

  it('says so when a generator has no land to begin with', () => {
    const generators = [
      { at: [2, 5], weight: 0 },
      { at: [50, 5], weight: 0 },
    ] as const
    expect(solveWeights(generators, [50, 50], square)).toBeNull()
  })
})

describe('solveLinear', () => {
  it('solves a small system', () => {
    // 4x + 2y = 10, 2x + 3y = 11: x = 1, y = 3.
    const x = solveLinear([Float64Array.of(4, 2), Float64Array.of(2, 3)], Float64Array.of(10, 11))
    expect(x[0]).toBeCloseTo(1, 12)
    expect(x[1]).toBeCloseTo(3, 12)
  })
})
