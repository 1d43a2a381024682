import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LonLat } from '../../src/geometry/position'
import { addressesOf } from '../../src/postal/addresses'

const addresses = (...at: readonly LonLat[]) => [
  ...addressesOf({
    lon: Float64Array.from(at, ([lon]) => lon),
    lat: Float64Array.from(at, ([, lat]) => lat),
  }),
]

describe('the addresses of postal points', () => {
  // 0.0001° of latitude is 11.07 m at 16.7° N.
  it('are one for points within 30 m', () => {
    expect(addresses([107, 16.7], [107, 16.7002], [107, 16.7])).toEqual([0, 0, 0])
  })

  it('are two beyond 30 m', () => {
    // 33.2 m.
    expect(addresses([107, 16.7], [107, 16.7003])).toEqual([0, 1])
  })

  it('are one for a chain of neighbours', () => {
    expect(addresses([107, 16.7], [107, 16.7004], [107, 16.7002])).toEqual([0, 0, 0])
  })

  it('are as many, whatever the order of the points', () => {
    const at = fc.tuple(
      fc.integer({ min: 0, max: 9 }).map((i) => 107 + i * 0.0002),
      fc.integer({ min: 0, max: 9 }).map((i) => 16.7 + i * 0.0002),
    )
    fc.assert(
      fc.property(fc.array(at, { maxLength: 15 }), (points) => {
        const backwards = [...points].reverse()
        expect(new Set(addresses(...backwards)).size).toBe(new Set(addresses(...points)).size)
      }),
    )
  })

  it('are none without points', () => {
    expect(addresses()).toEqual([])
  })
})
