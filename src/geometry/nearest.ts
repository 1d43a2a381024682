import { arcKm, geocentricColumns, putGeocentric } from './geocentric'
import { mercatorScale, mercatorX, mercatorY } from './projection'
import { improve, type ReachClass, reachClassOf } from './reachClass'
import { aimAt, newTarget } from './target'

export interface Nearest {
  /** −1 where there is no point. */
  readonly index: number
  /** `distanceKm` of the pair; Infinity where there is no point. */
  readonly km: number
}

/** Answers as columns, a row for each place asked about. */
export interface NearestColumns {
  readonly index: Int32Array
  readonly km: Float64Array
}

export interface PointIndex {
  nearest(lon: number, lat: number): Nearest
  nearestAll(lons: Float64Array, lats: Float64Array): NearestColumns
  /** Calls `visit` for each point at most `radiusKm` away, in no particular order. */
  within(lon: number, lat: number, radiusKm: number, visit: (index: number, km: number) => void): void
}

function usable(lons: Float64Array, lats: Float64Array): Int32Array {
  const ids: number[] = []
  for (let i = 0; i < lons.length; i++)
    if (Number.isFinite(lons[i]!) && Number.isFinite(lats[i]!)) ids.push(i)
  return Int32Array.from(ids)
}

/** Shortest length of a degree of latitude on WGS-84, at the equator, with room for rounding. */
const SHORTEST_DEGREE_KM = 110.5
const A_LITTLE_MORE = 1 + 1e-9
const here = geocentricColumns(1)

/** Half the side of a square on the plane that holds every point within `radiusKm`; the scale is largest polewards. */
const halfSide = (lat: number, radiusKm: number) =>
  radiusKm * 1000 * mercatorScale(Math.abs(lat) + radiusKm / SHORTEST_DEGREE_KM) * A_LITTLE_MORE

function visitWithin(
  { grid, geocentric: { x, y, z } }: ReachClass,
  lon: number,
  lat: number,
  radiusKm: number,
  visit: (index: number, km: number) => void,
): void {
  const half = halfSide(lat, radiusKm)
  const [planeX, planeY] = [mercatorX(lon), mercatorY(lat)]
  const west = Math.max(0, Math.floor((planeX - half - grid.west) / grid.cell))
  const east = Math.min(grid.columns - 1, Math.floor((planeX + half - grid.west) / grid.cell))
  const south = Math.max(0, Math.floor((planeY - half - grid.south) / grid.cell))
  const north = Math.min(grid.rows - 1, Math.floor((planeY + half - grid.south) / grid.cell))
  if (west > east) return
  putGeocentric(here, 0, lon, lat)
  const [px, py, pz] = [here.x[0]!, here.y[0]!, here.z[0]!]
  const most = radiusKm * radiusKm * A_LITTLE_MORE
  for (let row = south; row <= north; row++) {
    const last = grid.start[row * grid.columns + east + 1]!
    for (let slot = grid.start[row * grid.columns + west]!; slot < last; slot++) {
      const dx = x[slot]! - px
      const dy = y[slot]! - py
      const dz = z[slot]! - pz
      const chord2 = dx * dx + dy * dy + dz * dz
      if (chord2 > most) continue
      const km = arcKm(chord2, z[slot]! + pz)
      if (km <= radiusKm) visit(grid.ids[slot]!, km)
    }
  }
}

/**
 * The nearest of many points, exact and with no cap on the distance; the lowest index where several are equal. Points
 * whose position is not a number are never found. Meant for a country, not for a globe: it does not look across 180° E.
 */
export function createPointIndex(lons: Float64Array, lats: Float64Array): PointIndex {
  // A reach of 1 km for all: then distance / reach is the distance.
  const reachKm = new Float64Array(lons.length).fill(1)
  const points = { lon: lons, lat: lats, reachKm, x: lons.map(mercatorX), y: lats.map(mercatorY) }
  const all = reachClassOf(points, usable(lons, lats))
  const target = newTarget()

  function find(lon: number, lat: number): void {
    if (aimAt(target, lon, lat) && all.reachKm.length > 0) improve(all, target)
  }

  return {
    nearest(lon, lat) {
      find(lon, lat)
      return { index: target.index, km: target.ratio }
    },
    nearestAll(lons, lats) {
      const index = new Int32Array(lons.length)
      const km = new Float64Array(lons.length)
      for (let i = 0; i < lons.length; i++) {
        find(lons[i]!, lats[i]!)
        index[i] = target.index
        km[i] = target.ratio
      }
      return { index, km }
    },
    within(lon, lat, radiusKm, visit) {
      if (!Number.isFinite(lon) || !Number.isFinite(lat) || !(radiusKm >= 0)) return
      visitWithin(all, lon, lat, radiusKm, visit)
    },
  }
}
