import { expect, it } from 'vitest'
import { distanceKm } from '../../src/geometry/distance'
import type { LonLat } from '../../src/geometry/position'
import { asPut, stepped } from '../../src/map/stepped'

const FROM: LonLat = [107.1, 16.8]

it.each([
  [10, 0],
  [-10, 0],
  [0, 100],
  [0, -100],
])(
  'a step of %i m east and %i m north is as long on the ground, within 1 % and what rounding leaves',
  (east, north) => {
    const to = stepped(FROM, east, north)
    const length = Math.hypot(east, north)
    expect(Math.abs(distanceKm(FROM, to) * 1000 - length)).toBeLessThan(0.01 * length + 0.06)
    expect([Math.sign(to[0] - FROM[0]), Math.sign(to[1] - FROM[1])]).toEqual([
      Math.sign(east),
      Math.sign(north),
    ])
  },
)

it('a place that a pointer chose has six decimals, 0.1 m', () => {
  expect(asPut([107.10000049, 16.79999951])).toEqual([107.1, 16.8])
})
