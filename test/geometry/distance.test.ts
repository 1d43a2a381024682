import fc from 'fast-check'
import { Geodesic } from 'geographiclib-geodesic'
import { describe, expect, it } from 'vitest'
import { distanceKm, distanceKmAt, lengthKm } from '../../src/geometry/distance'
import type { LonLat } from '../../src/geometry/position'

const geodesicKm = ([lonA, latA]: LonLat, [lonB, latB]: LonLat) =>
  Geodesic.WGS84.Inverse(latA, lonA, latB, lonB).s12! / 1000

const vietnam = fc.tuple(
  fc.double({ min: 102, max: 110, noNaN: true }),
  fc.double({ min: 8, max: 24, noNaN: true }),
)
const step = fc.double({ min: -0.3, max: 0.3, noNaN: true })

describe('distanceKm', () => {
  it('gives the length of a degree along the equator and along the meridian', () => {
    // Equator: π · 6378.137 / 180 = 111.3195 km. Meridian from 0° to 1°: 110.5744 km (WGS-84).
    expect(distanceKm([105, 0], [106, 0])).toBeCloseTo(111.3195, 3)
    expect(distanceKm([105, 0], [105, 1])).toBeCloseTo(110.5744, 3)
  })

  it('agrees with the geodesic to one part in ten million below 50 km', () => {
    fc.assert(
      fc.property(vietnam, step, step, ([lon, lat], dLon, dLat) => {
        const [a, b]: [LonLat, LonLat] = [
          [lon, lat],
          [lon + dLon, lat + dLat],
        ]
        const true_ = geodesicKm(a, b)
        expect(Math.abs(distanceKm(a, b) - true_)).toBeLessThanOrEqual(1e-7 * true_ + 1e-8)
      }),
    )
  })

  it('stays within one part in ten thousand over the length of the country', () => {
    fc.assert(
      fc.property(vietnam, vietnam, (a, b) => {
        const true_ = geodesicKm(a, b)
        expect(Math.abs(distanceKm(a, b) - true_)).toBeLessThanOrEqual(1e-4 * true_ + 1e-8)
      }),
    )
  })

  it('is within half a percent of the geodesic anywhere but near the antipodes', () => {
    const anywhere = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    )
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        const true_ = geodesicKm(a, b)
        fc.pre(true_ < 15_000)
        expect(Math.abs(distanceKm(a, b) - true_)).toBeLessThanOrEqual(0.005 * true_ + 1e-8)
      }),
    )
  })

  it('does not jump where neighbours end and the library takes over', () => {
    // Half the difference is 0.05 radians there: 5.7295…° along the equator, where length is in proportion to it.
    const seam = (2 * 0.05 * 180) / Math.PI
    const perDegree = (lon: number) => distanceKmAt(0, 0, lon, 0) / lon
    expect(perDegree(seam + 1e-9)).toBeCloseTo(perDegree(seam - 1e-9), 10)
  })

  it('is the same both ways, zero only on the spot, and blind to whole turns of longitude', () => {
    fc.assert(
      fc.property(vietnam, vietnam, (a, b) => {
        expect(distanceKm(a, b)).toBe(distanceKm(b, a))
        expect(distanceKm(a, a)).toBe(0)
        expect(distanceKmAt(a[0] + 360, a[1], ...b)).toBeCloseTo(distanceKm(a, b), 6)
      }),
    )
  })
})

describe('lengthKm', () => {
  it('adds the distances from position to position', () => {
    const line: LonLat[] = [
      [107, 16.5],
      [107.1, 16.6],
      [107.1, 16.6],
      [107.3, 16.6],
    ]
    expect(lengthKm(line)).toBeCloseTo(distanceKm(line[0]!, line[1]!) + distanceKm(line[2]!, line[3]!), 12)
  })

  it('is zero for a line without a second position', () => {
    expect(lengthKm([])).toBe(0)
    expect(lengthKm([[107, 16]])).toBe(0)
  })
})
