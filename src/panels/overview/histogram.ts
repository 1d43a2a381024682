import { classOf, type Fill } from '../../look/fill'

/** A bar: values from `from` up to, but not including, `to`; the last bar includes it. Never across two classes. */
export interface Bin {
  readonly from: number
  readonly to: number
  /** Class of the ramp, 0 lowest. */
  readonly step: number
  readonly count: number
}

export interface Histogram {
  readonly bins: readonly Bin[]
  /** Communes without a value. */
  readonly missing: number
  readonly tallest: number
  /** Whole numbers: a bar is a value, not a stretch. */
  readonly whole: boolean
  /** Where the last bar ends. */
  readonly highest: number
}

const WANTED_BINS = 28
const NICE = [1, 2, 2.5, 5, 10]

/** The nice number nearest to `width`, by ratio. */
function niceWidth(width: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(width))
  const distance = (nice: number) => Math.abs(Math.log((nice * magnitude) / width))
  return NICE.reduce((best, nice) => (distance(nice) < distance(best) ? nice : best)) * magnitude
}

const isShare = (fill: Fill) => fill.key === 'populationCoveredShare' || fill.key === 'areaCoveredShare'
const isWhole = (fill: Fill) => fill.key === 'deadZoneVillages'

function widthOf(fill: Fill, largest: number): number {
  if (isShare(fill)) return 0.05
  const wanted = niceWidth(Math.max(largest, fill.edges.at(-1) ?? 1) / WANTED_BINS)
  return isWhole(fill) ? Math.max(1, Math.round(wanted)) : wanted
}

/** Shares end at 1; the others two bars above the last class edge at least. */
function highestOf(fill: Fill, largest: number, width: number): number {
  if (isShare(fill)) return 1
  const lastEdge = fill.edges.at(-1) ?? 0
  // A whole number has a bar of its own: the largest needs the room after it.
  const bars = Math.ceil((largest + (isWhole(fill) ? 1 : 0) - lastEdge) / width)
  return lastEdge + Math.max(2, bars) * width
}

/** Each class is cut into bars of about `width`, so that a bar has one colour. */
const boundariesOf = (edges: readonly number[], width: number): number[] =>
  edges.flatMap((from, i) => {
    const to = edges[i + 1]
    if (to === undefined) return [from]
    const bars = Math.max(1, Math.round((to - from) / width))
    return Array.from({ length: bars }, (_, bar) => from + ((to - from) * bar) / bars)
  })

export function histogramOf(fill: Fill, values: readonly (number | null)[]): Histogram {
  const known = values.filter((value) => value !== null)
  const largest = known.reduce((most, value) => Math.max(most, value), 0)
  const width = widthOf(fill, largest)
  const highest = highestOf(fill, largest, width)
  const boundaries = boundariesOf([0, ...fill.edges, highest], width)
  const counts = new Array<number>(boundaries.length - 1).fill(0)
  for (const value of known) {
    const bin = binOf(boundaries, value)
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  const bins = counts.map((count, i): Bin => {
    const from = boundaries[i] ?? 0
    return { from, to: boundaries[i + 1] ?? highest, step: classOf(fill, from), count }
  })
  return {
    bins,
    missing: values.length - known.length,
    tallest: Math.max(1, ...counts),
    whole: isWhole(fill),
    highest,
  }
}

function binOf(boundaries: readonly number[], value: number): number {
  const above = boundaries.findIndex((boundary) => boundary > value)
  return above === -1 ? boundaries.length - 2 : Math.max(0, above - 1)
}

/** Index of the bar that holds the value. */
export const barOf = (histogram: Histogram, value: number): number =>
  binOf([...histogram.bins.map(({ from }) => from), histogram.highest], value)
