import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Discs } from '../../src/geometry/discArea'
import { distanceKm, lengthKm } from '../../src/geometry/distance'
import { coveredIntervals } from '../../src/geometry/lineCover'
import { placementOf } from '../../src/geometry/placedPoints'
import type { LonLat } from '../../src/geometry/position'

type Disc = readonly [lon: number, lat: number, radiusKm: number]
const discsOf = (rows: readonly Disc[]): Discs => ({
  ...placementOf(
    Float64Array.from(rows, ([lon]) => lon),
    Float64Array.from(rows, ([, lat]) => lat),
  ),
  radiusKm: Float64Array.from(rows, ([, , km]) => km),
})

/** Along the equator, where 1° is 111.3195 km. */
const KM = 1 / 111.31949
const equator: LonLat[] = [
  [105, 0],
  [105 + 10 * KM, 0],
  [105 + 30 * KM, 0],
]

describe('the covered stretches of a line', () => {
  it('are the chords of the discs along it', () => {
    // Centre 5 km along and on the line, radius 2: 3 to 7 km. Centre 20 km along, 3 km beside, radius 5: 20 ± 4 km.
    const { lengthKm, covered } = coveredIntervals(
      equator,
      discsOf([
        [105 + 5 * KM, 0, 2],
        [105 + 20 * KM, 3 / 110.574, 5],
      ]),
    )
    expect(lengthKm).toBeCloseTo(30, 4)
    expect(covered).toHaveLength(2)
    expect(covered[0]!.fromKm).toBeCloseTo(3, 4)
    expect(covered[0]!.toKm).toBeCloseTo(7, 4)
    expect(covered[1]!.fromKm).toBeCloseTo(16, 3)
    expect(covered[1]!.toKm).toBeCloseTo(24, 3)
  })

  it('are joined across vertices and where discs overlap or touch', () => {
    const { covered } = coveredIntervals(
      equator,
      discsOf([
        [105 + 8 * KM, 0, 3],
        [105 + 12 * KM, 0, 3],
        [105 + 8 * KM, 0, 1],
      ]),
    )
    expect(covered).toHaveLength(1)
    expect(covered[0]!.fromKm).toBeCloseTo(5, 4)
    expect(covered[0]!.toKm).toBeCloseTo(15, 4)
  })

  it('are the whole line under a large disc, and none without discs or a line', () => {
    const whole = coveredIntervals(equator, discsOf([[105, 0, 500]]))
    expect(whole.covered).toEqual([{ fromKm: 0, toKm: whole.lengthKm }])
    const useless = discsOf([
      [105, 0, 0],
      [105, 0, Number.NaN],
      [Number.NaN, 0, 9],
      [105, 3, 9],
    ])
    expect(coveredIntervals(equator, useless).covered).toEqual([])
    expect(coveredIntervals([], discsOf([[105, 0, 9]]))).toEqual({ lengthKm: 0, covered: [] })
    expect(coveredIntervals([[105, 0]], discsOf([[105, 0, 9]]))).toEqual({ lengthKm: 0, covered: [] })
    expect(
      coveredIntervals(
        [
          [105, 0],
          [Number.NaN, 0],
        ],
        discsOf([[105, 0, 9]]),
      ).covered,
    ).toEqual([])
    expect(
      coveredIntervals(
        [
          [105, 0],
          [105, 0],
        ],
        discsOf([[105, 0, 9]]),
      ).covered,
    ).toEqual([])
  })

  it('hold exactly the places of the line within reach of some centre', () => {
    const near = (middle: number) => fc.double({ min: middle - 0.1, max: middle + 0.1, noNaN: true })
    const position = fc.tuple(near(107), near(16.5))
    const disc = fc.tuple(near(107), near(16.5), fc.double({ min: 0.1, max: 6, noNaN: true }))
    fc.assert(
      fc.property(
        fc.array(position, { minLength: 2, maxLength: 6 }),
        fc.array(disc, { maxLength: 15 }),
        (line, discs) => {
          const cover = coveredIntervals(line, discsOf(discs))
          expect(cover.lengthKm).toBeCloseTo(lengthKm(line), 9)
          let walked = 0
          for (let i = 1; i < line.length; i++) {
            const [a, b] = [line[i - 1]!, line[i]!]
            const length = distanceKm(a, b)
            for (const t of [0.05, 0.31, 0.5, 0.77, 0.95]) {
              const place: LonLat = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
              // How deep inside the nearest disc; within 10 m of a rim either answer will do.
              const depth = Math.max(-1, ...discs.map(([lon, lat, r]) => r - distanceKm(place, [lon, lat])))
              if (Math.abs(depth) < 0.01) continue
              const at = walked + t * length
              expect(cover.covered.some(({ fromKm, toKm }) => fromKm <= at && at <= toKm)).toBe(depth > 0)
            }
            walked += length
          }
        },
      ),
    )
  })
})
