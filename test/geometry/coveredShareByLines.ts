import type { Discs } from '../../src/geometry/discArea'
import type { MultiPolygon } from '../../src/geometry/position'

const LINES = 600
const A_KM = 6378.137
const E2 = 0.0066943799901413165

/** Distance from the axis and height above the equator of a parallel of the ellipsoid, km, and its Gaussian radius. */
function parallelAt(lat: number) {
  const sin = Math.sin((lat * Math.PI) / 180)
  const n = A_KM / Math.sqrt(1 - E2 * sin * sin)
  return {
    axial: n * Math.cos((lat * Math.PI) / 180),
    z: n * (1 - E2) * sin,
    radius: (A_KM * Math.sqrt(1 - E2)) / (1 - E2 * sin * sin),
  }
}

/**
 * How far east and west of its centre a geodesic disc reaches on a parallel, in degrees: the straight chord of its radius,
 * chord² = (a − b)² + 2ab(1 − cos Δλ) + (z − z')².
 */
function halfWidth(lat: number, centreLat: number, radiusKm: number): number {
  const [here, centre] = [parallelAt(lat), parallelAt(centreLat)]
  const chord = 2 * centre.radius * Math.sin(radiusKm / (2 * centre.radius))
  const rest = chord ** 2 - (here.axial - centre.axial) ** 2 - (here.z - centre.z) ** 2
  return rest > 0 ? (Math.acos(1 - rest / (2 * here.axial * centre.axial)) * 180) / Math.PI : 0
}

/** Length of a parallel per degree times length of the meridian per degree, up to a factor: dA on WGS-84. */
function weightAt(lat: number): number {
  const sin = Math.sin((lat * Math.PI) / 180)
  return Math.cos((lat * Math.PI) / 180) / (1 - E2 * sin * sin) ** 2
}

/**
 * The share by another road altogether: no plane, no circles, no Green. Parallels are drawn through the shape in degrees,
 * and what lies within the geodesic radius of a centre is measured along each.
 */
export function coveredShareByLines(shape: MultiPolygon, discs: Discs): number {
  const lats = shape.flat(2).map(([, lat]) => lat)
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  let [whole, covered] = [0, 0]
  for (let line = 0; line < LINES; line++) {
    const lat = south + ((line + 0.5) * (north - south)) / LINES
    const borders: number[] = []
    for (const ring of shape.flat()) {
      for (let i = 1; i < ring.length; i++) {
        const [[lonA, latA], [lonB, latB]] = [ring[i - 1]!, ring[i]!]
        if (latA > lat !== latB > lat) borders.push(lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA))
      }
    }
    borders.sort((a, b) => a - b)
    const spans: [number, number][] = []
    discs.lon.forEach((lon, i) => {
      const half = discs.radiusKm[i]! > 0 ? halfWidth(lat, discs.lat[i]!, discs.radiusKm[i]!) : 0
      if (half > 0) spans.push([lon - half, lon + half])
    })
    spans.sort(([a], [b]) => a - b)
    for (let b = 1; b < borders.length; b += 2) {
      const [west, east] = [borders[b - 1]!, borders[b]!]
      whole += (east - west) * weightAt(lat)
      let at = west
      for (const [from, to] of spans) {
        const end = Math.min(to, east)
        if (end <= at) continue
        covered += (end - Math.max(at, Math.min(from, end))) * weightAt(lat)
        at = end
      }
    }
  }
  return whole > 0 ? covered / whole : 0
}
