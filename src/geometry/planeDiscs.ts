import { EQUATORIAL_RADIUS_M } from './ellipsoid'
import type { Placement } from './placedPoints'
import { mercatorScaleOfSine } from './projection'

/** Discs on the ground as columns: where their centres lie, and radii in km. */
export interface Discs extends Placement {
  readonly radiusKm: Float64Array
}

/** The same on the plane (projection.ts), metres. */
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

/** The box around a disc on the ground, a little too large. `place`: one row. */
export function discBox({ x, y, sin }: Placement, radiusKm: number): PlaneBox {
  const at = { west: x[0]!, south: y[0]!, east: x[0]!, north: y[0]! }
  return widened(at, radiusKm, mercatorScaleOfSine(sin[0]!))
}

/** By how much the scale may grow over the length by which a box is widened: so much over 700 km at 60° N. */
const GROWTH_ROOM = 1.1

/** The box with so many km of ground more on each side; `scale`: the largest in the box. */
export function widened({ west, south, east, north }: PlaneBox, byKm: number, scale: number): PlaneBox {
  const by = byKm * 1000 * scale * GROWTH_ROOM
  return { west: west - by, south: south - by, east: east + by, north: north + by }
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
 * touch `box`.
 *
 * A small circle on the ground is a circle on the plane up to second order: its radius times the scale, and its centre
 * moved polewards by r² · sin φ / 2a, since the scale grows on the way north and shrinks on the way south.
 */
export function planeDiscsOf({ x, y, sin, radiusKm }: Discs, box: PlaneBox): PlaneDiscs {
  const rows = x.length
  const [xs, ys, rs] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)]
  const kept = new Int32Array(rows)
  let count = 0
  for (let row = 0; row < rows; row++) {
    const radius = radiusKm[row]!
    const cx = x[row]!
    if (!(radius > 0) || !Number.isFinite(cx) || !Number.isFinite(y[row]!)) continue
    const r =
      (radius < LONGEST_RADIUS_KM ? radius : LONGEST_RADIUS_KM) * 1000 * mercatorScaleOfSine(sin[row]!)
    const cy = y[row]! + (r * r * sin[row]!) / (2 * EQUATORIAL_RADIUS_M)
    const reach = r + NUDGE_M
    if (cx + reach < box.west || cx - reach > box.east || cy + reach < box.south || cy - reach > box.north)
      continue
    xs[count] = cx
    ys[count] = cy
    rs[count] = r
    kept[count++] = row
  }
  return {
    x: xs.subarray(0, count),
    y: ys.subarray(0, count),
    r: rs.subarray(0, count),
    row: kept.subarray(0, count),
  }
}

/** The discs at these places of the list. */
function pick({ x, y, r, row }: PlaneDiscs, kept: Int32Array): PlaneDiscs {
  const picked = {
    x: new Float64Array(kept.length),
    y: new Float64Array(kept.length),
    r: new Float64Array(kept.length),
    row: new Int32Array(kept.length),
  }
  for (let i = 0; i < kept.length; i++) {
    picked.x[i] = x[kept[i]!]!
    picked.y[i] = y[kept[i]!]!
    picked.r[i] = r[kept[i]!]!
    picked.row[i] = row[kept[i]!]!
  }
  return picked
}

/** Of the discs around one centre only the largest, of equal ones the first, in the order they came: masts are shared. */
function largestPerCentre({ x, r, row }: PlaneDiscs, kept: Int32Array, { lon, lat }: Discs): Int32Array {
  const slots = 1 << Math.ceil(Math.log2(2 * kept.length + 2))
  const table = new Int32Array(slots).fill(-1)
  for (let k = 0; k < kept.length; k++) {
    const i = kept[k]!
    const [atLon, atLat] = [lon[row[i]!]!, lat[row[i]!]!]
    let slot = hashOf(atLon, atLat, 0) & (slots - 1)
    for (let j = table[slot]!; j >= 0; j = table[slot]!) {
      if (x[j] === x[i] && lon[row[j]!] === atLon && lat[row[j]!] === atLat) break
      slot = (slot + 1) & (slots - 1)
    }
    if (table[slot]! < 0 || r[i]! > r[table[slot]!]!) table[slot] = i
  }
  return table.filter((i) => i >= 0).sort()
}

/**
 * The `kept` discs (places in the list), one per centre, so that no two circles touch or coincide: radii move by up to
 * half a millimetre, by `salt` and centre, and then circles that would touch cross properly or not at all.
 */
export function distinctDiscs(all: PlaneDiscs, kept: Int32Array, given: Discs, salt = 1): PlaneDiscs {
  const discs = pick(all, largestPerCentre(all, kept, given))
  const { r, row } = discs
  for (let i = 0; i < r.length; i++) {
    r[i]! += NUDGE_M * (hashOf(given.lon[row[i]!]!, given.lat[row[i]!]!, salt) / 2 ** 31 - 1)
  }
  return discs
}
