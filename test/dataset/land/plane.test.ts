import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centroidOf, planeAreaOf, toLonLat, toPlane } from '../../../scripts/dataset/land/plane'
import { areaOf } from '../../../src/geometry/area'
import { distanceKm } from '../../../src/geometry/distance'
import type { LonLat } from '../../../src/geometry/position'

const position = fc.tuple(
  fc.double({ min: 105, max: 110, noNaN: true }),
  fc.double({ min: 15, max: 18.5, noNaN: true }),
)

describe('the working plane', () => {
  it('is left the way it was entered, to a millionth of a degree and far beyond', () => {
    fc.assert(
      fc.property(position, (at) => {
        const [lon, lat] = toLonLat(toPlane(at))
        expect(lon).toBeCloseTo(at[0], 10)
        expect(lat).toBeCloseTo(at[1], 10)
      }),
    )
  })

  it('keeps areas: a square of 0.02° anywhere has the area it has on the ellipsoid', () => {
    fc.assert(
      fc.property(position, ([lon, lat]) => {
        const ring: LonLat[] = [
          [lon, lat],
          [lon + 0.02, lat],
          [lon + 0.02, lat + 0.02],
          [lon, lat + 0.02],
          [lon, lat],
        ]
        const plane = planeAreaOf(ring.map((at) => toPlane(at)))
        expect(plane / areaOf([[ring]])).toBeCloseTo(1, 8)
      }),
    )
  })

  it('keeps distances within 0.5 % in the province', () => {
    const [a, b]: LonLat[] = [
      [107.1, 16.82],
      [106.6, 16.62],
    ]
    const [p, q] = [toPlane(a!), toPlane(b!)]
    const plane = Math.hypot(p[0] - q[0], p[1] - q[1])
    expect(Math.abs(plane / distanceKm(a!, b!) - 1)).toBeLessThan(0.005)
  })

  it('finds the middle of a ring', () => {
    // An L of three unit squares at (0,0), (1,0), (0,1): their middles' mean is (5/6, 5/6).
    const l = [
      [0, 0],
      [2, 0],
      [2, 1],
      [1, 1],
      [1, 2],
      [0, 2],
    ] as const
    expect(planeAreaOf(l)).toBe(3)
    const [x, y] = centroidOf(l)
    expect(x).toBeCloseTo(5 / 6, 12)
    expect(y).toBeCloseTo(5 / 6, 12)
  })
})
