import * as v from 'valibot'
import type { LineString, LonLat, MultiPolygon, Polygon, Ring } from '../../geometry/position'

// Written out by hand: boundaries have positions by the hundred thousand, and none of them is to be copied.

const isWithin = (value: unknown, most: number) => typeof value === 'number' && Math.abs(value) <= most

const isLonLat = (value: unknown): value is LonLat =>
  Array.isArray(value) && value.length === 2 && isWithin(value[0], 180) && isWithin(value[1], 90)

const isArrayOf =
  <T>(isOne: (value: unknown) => value is T, least: number) =>
  (value: unknown): value is T[] =>
    Array.isArray(value) && value.length >= least && value.every(isOne)

const isLine: (value: unknown) => value is LineString = isArrayOf(isLonLat, 2)
/** Three corners, and the first again (RFC 7946 §3.1.6). */
const isRing: (value: unknown) => value is Ring = isArrayOf(isLonLat, 4)
const isPolygon: (value: unknown) => value is Polygon = isArrayOf(isRing, 1)
const isMultiPolygon: (value: unknown) => value is MultiPolygon = isArrayOf(isPolygon, 0)

/** Degrees, longitude first. */
export const lonLat = v.custom<LonLat>(isLonLat, 'position')
export const line = v.custom<LineString>(isLine, 'line')
export const multiPolygon = v.custom<MultiPolygon>(isMultiPolygon, 'shape')
