import type { Histogram } from './histogram'

/** Bars from `first` up to, but not including, `end`: what the two handles enclose. */
export interface Brush {
  readonly first: number
  readonly end: number
}

type Range = readonly [from: number, to: number]

export const wholeBrush = ({ bins }: Histogram): Brush => ({ first: 0, end: bins.length })

/** The largest number below: a bar does not hold its upper end. */
const justBelow = (value: number) => value - Math.abs(value) * Number.EPSILON

/** The filter that keeps the values of these bars; null when that is all of them. */
export function rangeOf(histogram: Histogram, { first, end }: Brush): Range | null {
  const { bins, whole, highest } = histogram
  if (first <= 0 && end >= bins.length) return null
  const from = bins[first]?.from ?? 0
  const to = bins[end - 1]?.to ?? highest
  if (whole) return [from, to - 1]
  return [from, end >= bins.length ? highest : justBelow(to)]
}

const nearest = (boundaries: readonly number[], value: number): number =>
  boundaries.reduce(
    (best, boundary, i) =>
      Math.abs(boundary - value) < Math.abs((boundaries[best] ?? 0) - value) ? i : best,
    0,
  )

/** The value at a boundary between bars. */
export const boundaryAt = ({ bins, highest }: Histogram, boundary: number): number =>
  bins[boundary]?.from ?? highest

/** The boundary between bars that is nearest to a value. */
export const boundaryNear = ({ bins, highest }: Histogram, value: number): number =>
  nearest([...bins.map(({ from }) => from), highest], value)

/** Where the handles stand for a filter. */
export function brushOf(histogram: Histogram, range: Range | null): Brush {
  if (!range) return wholeBrush(histogram)
  const [from, to] = range
  const first = Math.min(boundaryNear(histogram, from), histogram.bins.length - 1)
  const end = boundaryNear(histogram, histogram.whole ? to + 1 : to)
  return { first, end: Math.max(first + 1, end) }
}

/** Bars of one class. */
export function brushOfClass({ bins }: Histogram, step: number): Brush {
  const first = bins.findIndex((bin) => bin.step === step)
  return { first, end: first + bins.filter((bin) => bin.step === step).length }
}

/** Boundaries of the classes, as indices between bars: where Page Up and Page Down stop. */
export const classStops = ({ bins }: Histogram): readonly number[] => [
  ...bins.flatMap(({ step }, i) => (i === 0 || bins[i - 1]?.step !== step ? [i] : [])),
  bins.length,
]

/** The next stop in a direction, or the last there is. */
export function stopFrom(stops: readonly number[], at: number, direction: 1 | -1): number {
  const next = direction === 1 ? stops.find((stop) => stop > at) : stops.findLast((stop) => stop < at)
  return next ?? at
}
