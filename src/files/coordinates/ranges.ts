import type { LonLat } from '../../geometry/position'

/** A pair of numbers as a file gives it, the one that should be longitude or east first. */
export type Pair = readonly [first: number, second: number]

/** Degrees never come near this, metres of Viet Nam never stay below it. */
const LEAST_METRES = 1000
export const isMetres = ([first, second]: Pair) =>
  Math.abs(first) > LEAST_METRES || Math.abs(second) > LEAST_METRES

const within = (value: number, least: number, most: number) => value >= least && value <= most

/** Metres of Viet Nam in any TM-3 or UTM zone: more than this no conversion is exact for, nor meant. */
export const areMetresOfVietNam = ([east, north]: Pair) =>
  within(east, 100_000, 900_000) && within(north, 880_000, 2_650_000)

/** In Viet Nam the northing is always the larger: surveyors write it first, as X; maps write it second. */
export const eastNorth = ([first, second]: Pair): Pair => (first > second ? [second, first] : [first, second])

/** Longitude and latitude of Viet Nam with its islands, in whole degrees outward. */
export const inVietNam = ([lon, lat]: LonLat) => within(lon, 102, 118) && within(lat, 6, 24)

/** Quảng Trị since 2025 with Cồn Cỏ, 105.606 to 107.386 and 16.300 to 18.091 degrees, and some 5 km around. */
export const inProvince = ([lon, lat]: LonLat) => within(lon, 105.55, 107.44) && within(lat, 16.25, 18.14)
