import type { Sheet } from './communes'
import { normal, seeded } from './random'

/** Degrees, index by index. */
export interface Places {
  readonly lon: Float64Array
  readonly lat: Float64Array
}

/**
 * Degrees by which people of a town of mean size spread. A town twice as large has twice the ground: 350,000 stations then
 * stand some 80 to the square kilometre in the middle of a town, as 3.5 of them for a thousand people do in a city.
 */
const MEAN_SPREAD = 0.0136

/** As people live: most around towns, whose sizes follow Zipf, a part of them (`apart`) anywhere. */
export function clustered(
  { sheet, towns }: { readonly sheet: Sheet; readonly towns: number },
  rows: number,
  apart: number,
  seed: number,
): Places {
  const centres = seeded(17)
  const lons = Array.from({ length: towns }, () => sheet.west + centres() * (sheet.east - sheet.west))
  const lats = Array.from({ length: towns }, () => sheet.south + centres() * (sheet.north - sheet.south))
  const random = seeded(seed)
  const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
  const [lon, lat] = [new Float64Array(rows), new Float64Array(rows)]
  for (let i = 0; i < rows; i++) {
    // Size ∝ 1 / rank: the logarithm of the rank is even.
    const town = Math.floor(towns ** random()) - 1
    const share = Math.log((town + 2) / (town + 1)) / Math.log(towns)
    const spread = MEAN_SPREAD * Math.sqrt(share * towns) * (0.5 + random())
    const isTown = random() >= apart
    const evenLon = sheet.west + random() * (sheet.east - sheet.west)
    const evenLat = sheet.south + random() * (sheet.north - sheet.south)
    lon[i] = clamp(isTown ? lons[town]! + spread * normal(random) : evenLon, sheet.west, sheet.east)
    lat[i] = clamp(isTown ? lats[town]! + spread * normal(random) : evenLat, sheet.south, sheet.north)
  }
  return { lon, lat }
}
