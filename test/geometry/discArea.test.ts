import { area, circle, featureCollection, intersect, polygon, union } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaOf } from '../../src/geometry/area'
import { coveredShares, type Discs, sharesOn } from '../../src/geometry/discArea'
import { makeGround } from '../../src/geometry/ground'
import { placementOf } from '../../src/geometry/placedPoints'
import type { MultiPolygon } from '../../src/geometry/position'
import { mercatorScale, mercatorX, mercatorY } from '../../src/geometry/projection'
import { shapeColumnsOf } from '../../src/geometry/shapeColumns'
import { seeded } from '../../src/sample/random'
import { coveredShareByLines } from './coveredShareByLines'
import { square, wobblyTiles } from './shapes'

type Disc = readonly [lon: number, lat: number, radiusKm: number]
const discsOf = (rows: readonly Disc[]): Discs => ({
  ...placementOf(
    Float64Array.from(rows, ([lon]) => lon),
    Float64Array.from(rows, ([, lat]) => lat),
  ),
  radiusKm: Float64Array.from(rows, ([, , km]) => km),
})

/** A place where a metre is easily turned into degrees: 16.5° N, where 0.2° are some 22 km. */
const LON = 107
const LAT = 16.5
const box: MultiPolygon = [[square(LON, LAT, 0.2)]]
const boxKm2 = areaOf(box)
const MIDDLE: readonly [number, number] = [LON + 0.1, LAT + 0.1]
const shareIn = (shape: MultiPolygon, ...rows: Disc[]) =>
  coveredShares(shapeColumnsOf([shape]), discsOf(rows))[0]!
/** Degrees of longitude that are so many km on the plane's scale at the middle. */
const eastwards = (km: number) => (km * 1000 * mercatorScale(MIDDLE[1])) / mercatorX(1)

describe('the share of a shape that discs cover', () => {
  it('is the area of a disc over the area of the shape, for one well inside', () => {
    // π · 3² = 28.274 km² of 0.2° × 0.2° at 16.6° N (472.3 km²): 5.987 %.
    expect(shareIn(box, [...MIDDLE, 3])).toBeCloseTo((Math.PI * 9) / boxKm2, 6)
    expect(shareIn(box, [...MIDDLE, 3])).toBeCloseTo(0.05987, 3)
  })

  it('counts the lens of two overlapping discs once', () => {
    // Radius 3 km, centres 3 km apart: lens = 2·9·acos(½) − 1.5·√(36 − 9) = 18.8496 − 7.7942 = 11.0553 km².
    const lens = 18 * Math.acos(0.5) - 1.5 * Math.sqrt(27)
    const [a, b]: Disc[] = [
      [...MIDDLE, 3],
      [MIDDLE[0] + eastwards(3), MIDDLE[1], 3],
    ]
    expect(shareIn(box, a!, b!)).toBeCloseTo((18 * Math.PI - lens) / boxKm2, 6)
  })

  it('is a quarter of a disc at a corner and half of it on an edge', () => {
    const disc = Math.PI * 4
    expect(shareIn(box, [LON, LAT, 2]) / (disc / 4 / boxKm2)).toBeCloseTo(1, 3)
    expect(shareIn(box, [LON + 0.1, LAT, 2]) / (disc / 2 / boxKm2)).toBeCloseTo(1, 3)
  })

  it('is 1 under a disc larger than the shape, and under many that leave nothing free', () => {
    expect(shareIn(box, [...MIDDLE, 40])).toBe(1)
    expect(shareIn(box, [...MIDDLE, 1e9])).toBe(1)
    const carpet = Array.from(
      { length: 400 },
      (_, i): Disc => [LON + 0.0105 * (i % 20), LAT + 0.0105 * Math.floor(i / 20), 1.2],
    )
    expect(shareIn(box, ...carpet)).toBeCloseTo(1, 12)
  })

  it('adds nothing for a disc given twice, one on the same mast, one inside another, or one that only touches', () => {
    const disc: Disc = [...MIDDLE, 3]
    const alone = shareIn(box, disc)
    expect(shareIn(box, disc, disc, disc)).toBe(alone)
    expect(shareIn(box, [...MIDDLE, 2.9], disc, [...MIDDLE, 1])).toBe(alone)
    expect(shareIn(box, disc, [MIDDLE[0] + eastwards(1), MIDDLE[1], 1.5])).toBe(alone)
    // Inside, touching the rim: a nudge of half a millimetre along 19 km of rim is 10 m² of 472 km².
    expect(shareIn(box, disc, [MIDDLE[0] + eastwards(2), MIDDLE[1], 1])).toBeCloseTo(alone, 7)
    const two = alone + shareIn(box, [MIDDLE[0] + eastwards(4), MIDDLE[1], 1])
    expect(shareIn(box, disc, [MIDDLE[0] + eastwards(4), MIDDLE[1], 1])).toBeCloseTo(two, 7)
  })

  it('is 0 without discs, for discs without a radius or a place, and for a shape without area', () => {
    expect(shareIn(box)).toBe(0)
    for (const radius of [0, -1, Number.NaN]) expect(shareIn(box, [...MIDDLE, radius])).toBe(0)
    expect(shareIn(box, [Number.NaN, LAT, 3], [LON, Infinity, 3])).toBe(0)
    expect(shareIn([], [...MIDDLE, 3])).toBe(0)
    expect(shareIn([[[]]], [...MIDDLE, 3])).toBe(0)
    expect(shareIn([[square(LON, LAT, 0)]], [LON, LAT, 3])).toBe(0)
    expect(coveredShares(shapeColumnsOf([]), discsOf([[...MIDDLE, 3]]))).toEqual(new Float64Array(0))
    expect(shareIn(box, [120, 40, 3])).toBe(0)
  })

  it('leaves out holes and counts islands', () => {
    const shape: MultiPolygon = [
      [square(LON, LAT, 0.2), square(LON + 0.05, LAT + 0.05, 0.1)],
      [square(LON + 0.09, LAT + 0.09, 0.02)],
    ]
    expect(shareIn(shape, [...MIDDLE, 100])).toBe(1)
    // A disc in the hole that covers the island: (0.02)² of (0.2)² − (0.1)² + (0.02)².
    expect(shareIn(shape, [...MIDDLE, 3])).toBeCloseTo(4 / (400 - 100 + 4), 3)
  })

  it('gives each of two shapes that overlap its own share', () => {
    const shares = coveredShares(
      shapeColumnsOf([box, box, [[square(LON + 0.1, LAT, 0.2)]]]),
      discsOf([[LON + 0.15, LAT + 0.1, 3]]),
    )
    expect(shares[0]).toBeCloseTo((Math.PI * 9) / boxKm2, 5)
    expect(shares[1]).toBe(shares[0])
    expect(shares[2]).toBeCloseTo((Math.PI * 9) / boxKm2, 5)
  })

  it('survives a ring that crosses itself', () => {
    const bow: MultiPolygon = [
      [
        [
          [107, 16],
          [107.2, 16.2],
          [107.2, 16],
          [107, 16.2],
          [107, 16],
        ],
      ],
    ]
    expect(shareIn(bow, [107.1, 16.1, 100])).toBeCloseTo(1, 6)
    expect(shareIn(bow, [107.03, 16.1, 2])).toBeGreaterThan(0)
  })
})

const disc = fc.tuple(
  fc.double({ min: LON - 0.05, max: LON + 0.25, noNaN: true }),
  fc.double({ min: LAT - 0.05, max: LAT + 0.25, noNaN: true }),
  fc.double({ min: 0.05, max: 8, noNaN: true }),
)

describe('covered shares of a quilt of communes', () => {
  const tiles = wobblyTiles(5, LON, LAT, 0.2, 4)

  it('agree with lines drawn through every shape', () => {
    fc.assert(
      fc.property(fc.array(disc, { maxLength: 30 }), (rows) => {
        const discs = discsOf(rows)
        const shares = coveredShares(shapeColumnsOf(tiles), discs)
        tiles.forEach((tile, i) => {
          expect(Math.abs(shares[i]! - coveredShareByLines(tile, discs))).toBeLessThan(2e-3)
        })
      }),
      { numRuns: 30 },
    )
  })

  it('agree with polygon clipping, discs as 256-gons of equal area', () => {
    const random = seeded(8)
    // The 256-gon of equal area has circumradius r · √(2π/n / sin(2π/n)); Turf's sphere is not our ellipsoid: 0.3 points.
    const rows = Array.from(
      { length: 12 },
      (): Disc => [LON + 0.2 * random(), LAT + 0.2 * random(), 1 + 3 * random()],
    )
    const wider = Math.sqrt((2 * Math.PI) / 256 / Math.sin((2 * Math.PI) / 256))
    const discs = rows.map(([lon, lat, km]) => circle([lon, lat], km * wider, { steps: 256 }))
    const joined = union(featureCollection(discs))!
    const shares = coveredShares(shapeColumnsOf(tiles), discsOf(rows))
    tiles.forEach((tile, i) => {
      const commune = polygon(tile[0]!.map((ring) => ring.map(([lon, lat]) => [lon, lat])))
      const common = intersect(featureCollection([joined, commune]))
      expect(Math.abs(shares[i]! - (common ? area(common) : 0) / area(commune))).toBeLessThan(0.003)
    })
  })

  it('never fall when a disc is added or grows, and do not depend on the order of the discs', () => {
    fc.assert(
      fc.property(fc.array(disc, { maxLength: 25 }), disc, (rows, one) => {
        const before = coveredShares(shapeColumnsOf(tiles), discsOf(rows))
        const after = coveredShares(shapeColumnsOf(tiles), discsOf([...rows, one]))
        const larger = coveredShares(
          shapeColumnsOf(tiles),
          discsOf([...rows, [one[0], one[1], one[2] * 1.5]]),
        )
        const reversed = coveredShares(shapeColumnsOf(tiles), discsOf([one, ...rows].reverse()))
        tiles.forEach((_, i) => {
          expect(after[i]!).toBeGreaterThanOrEqual(before[i]! - 1e-9)
          expect(larger[i]!).toBeGreaterThanOrEqual(after[i]! - 1e-6)
          expect(Math.abs(reversed[i]! - after[i]!)).toBeLessThan(1e-9)
        })
      }),
    )
  })

  it('do not depend on how communes are cut: the parts sum to the whole', () => {
    const whole: MultiPolygon = [[square(LON, LAT, 0.2)]]
    fc.assert(
      fc.property(fc.array(disc, { maxLength: 25 }), (rows) => {
        const shares = coveredShares(shapeColumnsOf(tiles), discsOf(rows))
        const km2 = tiles.reduce((sum, tile, i) => sum + shares[i]! * areaOf(tile), 0)
        expect(Math.abs(km2 / areaOf(whole) - shareIn(whole, ...rows))).toBeLessThan(1e-6)
      }),
    )
  })
})

describe('adversarial discs', () => {
  const tiles = wobblyTiles(5, LON, LAT, 0.2, 3)
  const vertices = tiles.flatMap((tile) => tile.flat(2))
  /** A disc whose circle runs through a vertex, as nearly as numbers can say. */
  const through = fc
    .tuple(fc.constantFrom(...vertices), fc.constantFrom(...vertices))
    .map(([[lonA, latA], [lonB, latB]]): Disc => {
      const metres = Math.hypot(mercatorX(lonA) - mercatorX(lonB), mercatorY(latA) - mercatorY(latB))
      return [lonA, latA, metres / 1000 / mercatorScale(latA)]
    })
  /** Centres on a lattice and radii of a few lengths: many tangent, concentric and equal circles, common crossings. */
  const onLattice = fc
    .tuple(
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 0, max: 8 }),
      fc.constantFrom(1, 2, 3, Math.SQRT2, 5),
    )
    .map(([i, j, r]): Disc => [LON + i * eastwards(2), LAT + (j * 2) / 110.66, r])
  /** Nearly the same circle, a nanometre to a millimetre off. */
  const twins = fc
    .tuple(disc, fc.integer({ min: 3, max: 14 }), fc.integer({ min: 3, max: 14 }))
    .map(([[lon, lat, r], e, f]): Disc[] => [
      [lon, lat, r],
      [lon + 10 ** -e, lat, r],
      [lon, lat - 10 ** -f, r + 10 ** -f],
    ])
  const anyOf = fc.array(
    fc.oneof(
      through.map((one) => [one]),
      onLattice.map((one) => [one]),
      twins,
      disc.map((one) => [one]),
    ),
    { maxLength: 25 },
  )

  it('give the same shares whatever the size of the cells', () => {
    const grounds = [200, 500, 777.7, 1000, 3000, 100_000].map((side) =>
      makeGround(shapeColumnsOf(tiles), side),
    )
    fc.assert(
      fc.property(anyOf, (groups) => {
        const discs = discsOf(groups.flat())
        const [first, ...others] = grounds.map((ground) => sharesOn(ground, discs))
        for (const shares of others) {
          shares.forEach((share, i) => {
            expect(Math.abs(share - first![i]!)).toBeLessThan(1e-7)
          })
        }
      }),
      { numRuns: 150 },
    )
  })

  it('give the shares that lines find', () => {
    fc.assert(
      fc.property(anyOf, (groups) => {
        const discs = discsOf(groups.flat())
        const shares = coveredShares(shapeColumnsOf(tiles), discs)
        tiles.forEach((tile, i) => {
          expect(Math.abs(shares[i]! - coveredShareByLines(tile, discs))).toBeLessThan(2e-3)
        })
      }),
      { numRuns: 40 },
    )
  })

  it('may be thousands on top of each other', () => {
    const random = seeded(4)
    const rows = Array.from(
      { length: 5000 },
      (): Disc => [MIDDLE[0] + 0.01 * (random() - 0.5), MIDDLE[1] + 0.01 * (random() - 0.5), 2 + random()],
    )
    const share = shareIn(box, ...rows)
    expect(Math.abs(share - coveredShareByLines(box, discsOf(rows)))).toBeLessThan(2e-3)
  })
})

describe('the plane', () => {
  it('keeps shares right from the south of Việt Nam to the north', () => {
    for (const lat of [8.6, 16.6, 23.3]) {
      const shape: MultiPolygon = [[square(105, lat, 0.2)]]
      const expected = (Math.PI * 16) / areaOf(shape)
      expect(Math.abs(shareIn(shape, [105.1, lat + 0.1, 4]) - expected)).toBeLessThan(1e-6)
    }
  })

  it('weighs the north and the south of a tall shape by their true areas', () => {
    // Over 2° the plane stretches the north by 1.1 % of area more than the middle: without weights 0.27 points here.
    const tall: MultiPolygon = [[square(107, 16, 2)]]
    const band =
      areaOf([
        [
          [
            [107, 17],
            [109, 17],
            [109, 18],
            [107, 18],
            [107, 17],
          ],
        ],
      ]) / areaOf(tall)
    const rows = Array.from(
      { length: 41 * 20 },
      (_, i): Disc => [107 + 0.05 * (i % 41), 17.05 + 0.05 * Math.floor(i / 41), 5],
    )
    const south = coveredShareByLines(tall, discsOf(rows))
    expect(Math.abs(shareIn(tall, ...rows) - south)).toBeLessThan(1e-4)
    expect(Math.abs(south - band)).toBeLessThan(0.05)
  })
})
