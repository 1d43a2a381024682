/** WGS-84 degrees, longitude first, as in RFC 7946. */
export type LonLat = readonly [lon: number, lat: number]
/** A closed ring: the first position is repeated at the end. Edges are straight in degrees (RFC 7946 §3.1.1). */
export type Ring = readonly LonLat[]
/** Outer ring first, then its holes. */
export type Polygon = readonly Ring[]
export type MultiPolygon = readonly Polygon[]
export type LineString = readonly LonLat[]
/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

const NOWHERE: Bounds = [
  Number.POSITIVE_INFINITY,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
]

const widened = ([west, south, east, north]: Bounds, [lon, lat]: LonLat): Bounds => [
  Math.min(west, lon),
  Math.min(south, lat),
  Math.max(east, lon),
  Math.max(north, lat),
]

/** The smallest box around all of `positions`; null for none. */
export function boundsOf(positions: Iterable<LonLat>): Bounds | null {
  let bounds = NOWHERE
  for (const position of positions) bounds = widened(bounds, position)
  return bounds === NOWHERE ? null : bounds
}

/** Every position of a shape, ring by ring. */
export function* positionsOf(shape: MultiPolygon): Generator<LonLat> {
  for (const polygon of shape) for (const ring of polygon) yield* ring
}
