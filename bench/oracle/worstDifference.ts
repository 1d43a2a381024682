export interface WorstDifference {
  /** Percentage points; NaN where the two do not have the same communes or a share is not a number. */
  readonly points: number
  /** Its number in the scale. */
  readonly commune: number
}

/** Between two lists of shares, 0 to 1. */
export function worstDifference(ours: Float64Array, oracle: Float64Array): WorstDifference {
  if (ours.length !== oracle.length) return { points: Number.NaN, commune: -1 }
  let [points, commune] = [0, -1]
  for (let i = 0; i < ours.length; i++) {
    const difference = 100 * Math.abs(ours[i]! - oracle[i]!)
    if (difference <= points) continue
    points = difference
    commune = i
    if (Number.isNaN(difference)) break
  }
  return { points, commune }
}
