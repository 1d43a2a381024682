import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { densified } from '../../../scripts/dataset/land/path'
import { planeAreaOf } from '../../../scripts/dataset/land/plane'
import { stirred, unstirred } from '../../../scripts/dataset/land/relief'

const place = fc.tuple(
  fc.double({ min: -50, max: 45, noNaN: true }),
  fc.double({ min: -50, max: 45, noNaN: true }),
)

describe('the relief', () => {
  it('is undone by its inverse, to a few metres', () => {
    fc.assert(
      fc.property(place, (at) => {
        const [x, y] = stirred(unstirred(at))
        expect(Math.hypot(x - at[0], y - at[1])).toBeLessThan(0.005)
      }),
    )
  })

  it('keeps the area of whatever it moves, to 0.1 %', () => {
    fc.assert(
      fc.property(place, fc.double({ min: 1, max: 8, noNaN: true }), ([x, y], side) => {
        const corners = [
          [x, y],
          [x + side, y],
          [x + side, y + side],
          [x, y + side],
          [x, y],
        ] as const
        const moved = densified(corners, 0.005).map(stirred)
        expect(planeAreaOf(moved) / side ** 2).toBeCloseTo(1, 3)
      }),
      { numRuns: 20 },
    )
  })

  it('moves land by about 1 km, within what the sketch is unsure of, and seldom by more than 2 km', () => {
    const moves: number[] = []
    for (let x = -50; x < 45; x += 2.5) {
      for (let y = -50; y < 45; y += 2.5) {
        const [east, north] = stirred([x, y])
        moves.push(Math.hypot(east - x, north - y))
      }
    }
    const mean = moves.reduce((a, b) => a + b, 0) / moves.length
    expect(mean).toBeGreaterThan(0.5)
    expect(mean).toBeLessThan(1.5)
    expect(moves.filter((km) => km > 2).length / moves.length).toBeLessThan(0.1)
  })
})
