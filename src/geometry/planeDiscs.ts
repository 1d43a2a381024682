import { EQUATORIAL_RADIUS_M } from './ellipsoid'
import { mercatorScaleOfSine, mercatorX, mercatorYOfSine, sineOf } from './projection'

/** Discs on the ground as columns: centres in WGS-84 degrees, radii in km. */
export interface Discs {
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly radiusKm: Float64Array
}

/** The same on the plane (projection.ts), metres. No two circles touch or coincide. */
export interface PlaneDiscs {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly r: Float64Array
  /** Row of each among the discs that were given. */
  readonly row: Int32Array
}

/** West, south, east, north on the plane. */
export interface PlaneBox {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Half the way around the Earth: a disc beyond that is the Earth. */
const LONGEST_RADIUS_KM = 20_000
/** By how much a radius is moved at most, in metres: an area of this times the boundary. */
const NUDGE_M = 0.0005

const numbers = new Float64Array(2)
const bits = new Uint32Array(numbers.buffer)

const mixed = (hash: number, word: number) => {
  const h = Math.imul(hash ^ word, 0x9e3779b1)
  return h ^ (h >>> 15)
}

/** From the bits of a position, so that it does not depend on the order of the discs. */
function hashOf(lon: number, lat: number, salt: number): number {
  // Adding 0 makes one zero of the two.
  numbers[0] = lon + 0
  numbers[1] = lat + 0
  let hash = salt | 0
  for (let word = 0; word < 4; word++) hash = mixed(hash, bits[word]!)
  return mixed(hash, hash >>> 13) >>> 0
}

/**
 * Discs with a radius that is not positive, or a centre that is not a number, are left out, and so are those that cannot
 * touch `box`. Radii move by up to half a millimetre, by `salt` and centre: then circles that would touch or coincide
 * cross properly or not at all.
 *
 * A small circle on the ground is a circle on the plane up to second order: its radius times the scale, and its centre
 * moved polewards by r² · sin φ / 2a, since the scale grows on the way north and shrinks on the way south.
 */
export function planeDiscsOf({ lon, lat, radiusKm }: Discs, box: PlaneBox, salt = 1): PlaneDiscs {
  const columns = [0, 1, 2].map(() => new Float64Array(lon.length))
  const [xs, ys, rs] = columns as [Float64Array, Float64Array, Float64Array]
  const rows = new Int32Array(lon.length)
  let count = 0
  for (let row = 0; row < lon.length; row++) {
    if (!(radiusKm[row]! > 0) || !Number.isFinite(lon[row]!) || !Number.isFinite(lat[row]!)) continue
    const sin = sineOf(lat[row]!)
    const r = Math.min(radiusKm[row]!, LONGEST_RADIUS_KM) * 1000 * mercatorScaleOfSine(sin)
    const x = mercatorX(lon[row]!)
    const y = mercatorYOfSine(sin) + (r * r * sin) / (2 * EQUATORIAL_RADIUS_M)
    const reach = r + NUDGE_M
    if (x + reach < box.west || x - reach > box.east || y + reach < box.south || y - reach > box.north)
      continue
    xs[count] = x
    ys[count] = y
    rs[count] = r + NUDGE_M * (hashOf(lon[row]!, lat[row]!, salt) / 2 ** 31 - 1)
    rows[count++] = row
  }
  const [x, y, r, row] = [
    xs.subarray(0, count),
    ys.subarray(0, count),
    rs.subarray(0, count),
    rows.subarray(0, count),
  ]
  return { x, y, r, row }
}

/** Of discs around one centre only the largest, of equal ones the first, in the order they came: masts are shared. */
export function largestPerCentre(discs: PlaneDiscs, { lon, lat }: Discs): PlaneDiscs {
  const { x, y, r, row } = discs
  const slots = 1 << Math.ceil(Math.log2(2 * r.length + 2))
  const table = new Int32Array(slots).fill(-1)
  for (let i = 0; i < r.length; i++) {
    const [atLon, atLat] = [lon[row[i]!]!, lat[row[i]!]!]
    let slot = hashOf(atLon, atLat, 0) & (slots - 1)
    for (let j = table[slot]!; j >= 0; j = table[slot]!) {
      if (lon[row[j]!] === atLon && lat[row[j]!] === atLat) break
      slot = (slot + 1) & (slots - 1)
    }
    if (table[slot]! < 0 || r[i]! > r[table[slot]!]!) table[slot] = i
  }
  const kept = table.filter((i) => i >= 0).sort()
  const pick = (column: Float64Array) => Float64Array.from(kept, (i) => column[i]!)
  return { x: pick(x), y: pick(y), r: pick(r), row: Int32Array.from(kept, (i) => row[i]!) }
}
