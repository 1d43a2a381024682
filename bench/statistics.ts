/** The middle one of the numbers, or the mean of the two middle ones; NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2
}

/** The smallest and the largest. */
export type Spread = readonly [least: number, most: number]

export const spreadOf = (numbers: readonly number[]): Spread => [Math.min(...numbers), Math.max(...numbers)]
