import type { ExtraProperties, Json } from '../base/json'
import type { LonLat, MultiPolygon, Ring } from '../geometry/position'
import type { Feature } from './feature'

/** Seven decimals of a degree are about a centimetre: finer than any source, and what a survey can claim. */
const DECIMALS = 1e7
const rounded = (degrees: number) => Math.round(degrees * DECIMALS) / DECIMALS

export const writtenPosition = ([lon, lat]: LonLat): readonly number[] => [rounded(lon), rounded(lat)]

/** Twice the signed area in degrees: positive for a ring that runs counter-clockwise. */
function turnOf(ring: Ring): number {
  let twice = 0
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1]!, ring[i]!]
    twice += (to[0] - from[0]) * (to[1] + from[1] - 2 * ring[0]![1])
  }
  return -twice
}

/** RFC 7946 §3.1.6: outer rings run counter-clockwise, holes clockwise. */
const wound = (ring: Ring, isOuter: boolean): Ring =>
  turnOf(ring) > 0 === isOuter ? ring : [...ring].reverse()

export const writtenBoundary = (boundary: MultiPolygon): Feature['geometry'] => {
  const polygons = boundary.map((rings) => rings.map((ring, i) => wound(ring, i === 0).map(writtenPosition)))
  const [only] = polygons
  return polygons.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons }
}

/** Fields with a value, and what the file brought along besides. A field of ours goes before a stranger of its name. */
export function writtenProperties(
  fields: Readonly<Record<string, Json | undefined>>,
  extra: ExtraProperties,
): Readonly<Record<string, Json>> {
  const own = Object.entries(fields).filter(
    (entry): entry is [string, Json] => entry[1] !== null && entry[1] !== '',
  )
  const names = new Set(own.map(([name]) => name))
  const others = Object.entries(extra).filter(([name]) => !names.has(name))
  return Object.fromEntries([...own, ...others])
}
