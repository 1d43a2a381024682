import type { Json } from '../base/json'

/** A line of a table: its columns in their order, each with what JSON can hold. null is an empty cell. */
export type Row = Record<string, Json>

/** Decimals that are worth writing: a share to 0.0001 %, a distance to 1 m, an area to 100 m², a place to 0.1 m. */
const DECIMALS = { share: 6, km: 3, areaKm2: 4, degrees: 6, ratio: 4, people: 1 } as const

/** A number ready to be written: rounded by what it measures; null when it is not finite or has no value. */
export function rounded(value: number | null, measure: keyof typeof DECIMALS): number | null {
  if (value === null || !Number.isFinite(value)) return null
  const scale = 10 ** DECIMALS[measure]
  const whole = Math.round(value * scale)
  return Number.isFinite(whole) ? whole / scale + 0 : value
}
