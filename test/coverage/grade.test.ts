import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GRADES, gradeOf, isDeadZone } from '../../src/coverage/grade'

describe('the grade of a village', () => {
  it.each([
    // With the 2.5 km of a 4G station: up to 2 km solid, to 2.5 km doubtful, to 3.125 km likely, beyond certain.
    [1.99 / 2.5, 'solid'],
    [2 / 2.5, 'doubtful'],
    [2.5 / 2.5, 'doubtful'],
    [2.51 / 2.5, 'likely'],
    [3.125 / 2.5, 'likely'],
    [3.13 / 2.5, 'certain'],
    [0, 'solid'],
    [Infinity, 'certain'],
  ] as const)('at ratio %f is %s', (ratio, grade) => {
    expect(gradeOf(ratio, 1)).toBe(grade)
  })

  it('moves with the reach factor: at 1.2 a village at ratio 1.1 is covered, at 0.8 it is a certain gap', () => {
    // 1.1 / 1.2 = 0.917; 1.1 / 0.8 = 1.375.
    expect(gradeOf(1.1, 1.2)).toBe('doubtful')
    expect(gradeOf(1.1, 0.8)).toBe('certain')
    // Solid is below 0.8 of the reach in use: 0.9 / 1.2 = 0.75; 0.7 / 0.8 = 0.875.
    expect(gradeOf(0.9, 1.2)).toBe('solid')
    expect(gradeOf(0.7, 0.8)).toBe('doubtful')
  })

  it('is a dead zone just when the ratio is above the factor', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        (ratio, factor) => {
          expect(isDeadZone(gradeOf(ratio, factor))).toBe(ratio > factor)
        },
      ),
    )
  })

  it('never gets better with distance', () => {
    const ratio = fc.double({ min: 0, max: 3, noNaN: true })
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)]
        expect(GRADES.indexOf(gradeOf(far, 1))).toBeLessThanOrEqual(GRADES.indexOf(gradeOf(near, 1)))
      }),
    )
  })
})
