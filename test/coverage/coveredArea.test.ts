import { featureCollection, intersect, polygon, union } from '@turf/turf'
import fc from 'fast-check'
import { Geodesic } from 'geographiclib-geodesic'
import { describe, expect, it } from 'vitest'
import { coveredArea } from '../../src/coverage/coveredArea'
import { areaOf } from '../../src/geometry/area'
import type { LonLat, MultiPolygon } from '../../src/geometry/position'
import { shapeColumnsOf } from '../../src/geometry/shapeColumns'
import { aStation, square } from '../report/aDataset'
import { coverageUnder, MOBILE_BROADBAND } from './coverageUnder'

/** 0.1° × 0.1° with its south-western corner at 107° E 16.7° N: 118.0 km². */
const COMMUNE = square(107, 16.7, 0.1)
const MIDDLE: LonLat = [107.05, 16.75]

type Mast = readonly [position: LonLat, reachKm: number]
const discsOf = (masts: readonly Mast[], reachFactor = 1) =>
  coverageUnder(
    { ...MOBILE_BROADBAND, reachFactor },
    masts.map(([position, reachKm], i) => aStation(`${i}`, { position, reachKm })),
    [],
  ).discs
const shareOf = (masts: readonly Mast[], reachFactor = 1) =>
  coveredArea(shapeColumnsOf([COMMUNE]), discsOf(masts, reachFactor))[0]!

describe('the area that a station covers', () => {
  it('is its disc over the area of the commune, at the reach times the factor', () => {
    // π · 2.5² = 19.635 km² of 118.0 km² is 16.64 %; at factor 1.2, π · 3² = 28.274 km² is 23.96 %.
    expect(areaOf(COMMUNE)).toBeCloseTo(118, 1)
    expect(shareOf([[MIDDLE, 2.5]])).toBeCloseTo(0.1664, 4)
    expect(shareOf([[MIDDLE, 2.5]], 1.2)).toBeCloseTo(0.2396, 4)
  })

  it('counts once for three operators on one mast, and not at all for a reach of 0', () => {
    const once = shareOf([[MIDDLE, 2.5]])
    expect(shareOf(Array.from({ length: 3 }, () => [MIDDLE, 2.5]))).toBeCloseTo(once, 9)
    expect(shareOf([[MIDDLE, 0]])).toBe(0)
    expect(shareOf([])).toBe(0)
  })

  it('is all of a commune that lies well within', () => {
    expect(shareOf([[MIDDLE, 30]])).toBe(1)
  })
})

/** A ring of 720 corners has 1 − (2π / 720)² / 6 of the area of its circle: 0.001 % too little. */
const CORNERS = 720
const circle = ([[lon, lat], reachKm]: Mast) =>
  polygon([
    Array.from({ length: CORNERS + 1 }, (_, i) => {
      const { lon2, lat2 } = Geodesic.WGS84.Direct(lat, lon, ((i % CORNERS) * 360) / CORNERS, reachKm * 1000)
      return [lon2!, lat2!]
    }),
  ])

/** Rings at the geodesic reach, their union and its cut with the commune by Turf, areas on the ellipsoid. */
function shareByUnion(masts: readonly Mast[]): number {
  const commune = polygon(COMMUNE[0]!.map((ring) => ring.map(([lon, lat]) => [lon, lat])))
  const circles = masts.map(circle)
  const covered = circles.length > 1 ? union(featureCollection(circles)) : circles[0]!
  const within = covered && intersect(featureCollection([commune, covered]))
  if (!within) return 0
  const { type, coordinates } = within.geometry
  const parts = (type === 'Polygon' ? [coordinates] : coordinates) as unknown as MultiPolygon
  return areaOf(parts) / areaOf(COMMUNE)
}

const mast: fc.Arbitrary<Mast> = fc.tuple(
  fc.tuple(
    fc.integer({ min: -30, max: 130 }).map((i) => 107 + i / 1000 + 1.7e-5),
    fc.integer({ min: -30, max: 130 }).map((i) => 16.7 + i / 1000 + 2.3e-5),
  ),
  fc.integer({ min: 4, max: 60 }).map((i) => i / 10),
)

describe('the area that many stations cover', () => {
  it('is that of a fine union by Turf', () => {
    fc.assert(
      fc.property(fc.array(mast, { minLength: 1, maxLength: 6 }), (masts) => {
        // The bar of the project is 0.05 percentage points; what is left is the corners of the rings.
        expect(Math.abs(shareOf(masts) - shareByUnion(masts))).toBeLessThan(0.00005)
      }),
      { numRuns: 25 },
    )
  })

  it('never shrinks by one station more, and has no order', () => {
    fc.assert(
      fc.property(fc.array(mast, { maxLength: 10 }), mast, (masts, more) => {
        const share = shareOf(masts)
        expect(shareOf([...masts, more])).toBeGreaterThanOrEqual(share - 1e-6)
        expect(shareOf([...masts].reverse())).toBeCloseTo(share, 6)
      }),
    )
  })

  it('of two halves of a commune add up to that of the whole', () => {
    const half = (west: number) =>
      [
        [
          [
            [west, 16.7],
            [west + 0.05, 16.7],
            [west + 0.05, 16.8],
            [west, 16.8],
            [west, 16.7],
          ],
        ],
      ] satisfies typeof COMMUNE
    fc.assert(
      fc.property(fc.array(mast, { maxLength: 10 }), (masts) => {
        const [west, east, whole] = coveredArea(
          shapeColumnsOf([half(107), half(107.05), COMMUNE]),
          discsOf(masts),
        )
        expect((west! + east!) / 2).toBeCloseTo(whole!, 6)
      }),
    )
  })
})
