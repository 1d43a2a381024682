import { isWithin } from './isWithin'
import { cellOf, type Generator, ownerOf } from './laguerre'
import type { Outline } from './outline'
import { between, type Point } from './plane'

/** The land beyond the outline, or the sea. */
export const OUTSIDE = -1

/** A line between two meeting points, with the commune (index) at its left and at its right. */
export interface Border {
  readonly left: number
  readonly right: number
  readonly coast: boolean
  /** Names of the meeting points where it begins and ends. */
  readonly from: string
  readonly to: string
  readonly path: readonly Point[]
}

interface Meeting {
  readonly name: string
  readonly at: Point
}
/** Where a border between communes reaches edge `edge` of the outline, `along` it from 0 to 1. */
interface Landing extends Meeting {
  readonly edge: number
  readonly along: number
}

/** Every border of the power diagram within the outline, straight, each once. */
export function bordersOf(generators: readonly Generator[], outline: Outline): readonly Border[] {
  const landings: Landing[] = []
  const inner = generators.flatMap((_, own) => innerBordersOf(own, generators, outline, landings))
  return [...inner, ...outerBordersOf(generators, outline, landings)]
}

/** Borders with communes of a higher index, so that each comes once; where they land on the outline is noted. */
function innerBordersOf(
  own: number,
  generators: readonly Generator[],
  outline: Outline,
  landings: Landing[],
): Border[] {
  const { corners, cutBy } = cellOf(own, generators)
  return cutBy.flatMap((other, k) => {
    if (other < own) return []
    const next = (k + 1) % corners.length
    const before = cutBy[(k + corners.length - 1) % corners.length]!
    const start = { name: meetingName(own, other, before), at: corners[k]! }
    const end = { name: meetingName(own, other, cutBy[next]!), at: corners[next]! }
    const crossed = landingsBetween(start.at, end.at, outline, `${own}|${other}`)
    landings.push(...crossed)
    const stops = [start, ...crossed, end]
    const first = isWithin(start.at, outline.corners) ? 0 : 1
    const borders: Border[] = []
    for (let i = first; i + 1 < stops.length; i += 2) {
      borders.push(borderBetween(stops[i]!, stops[i + 1]!, own, other))
    }
    return borders
  })
}

const meetingName = (...communes: number[]) => communes.sort((a, b) => a - b).join('|')

const borderBetween = (start: Meeting, end: Meeting, left: number, right: number): Border => ({
  left,
  right,
  coast: false,
  from: start.name,
  to: end.name,
  path: [start.at, end.at],
})

function landingsBetween(a: Point, b: Point, { corners }: Outline, name: string): readonly Landing[] {
  const found = corners.flatMap((c, edge) => {
    const d = corners[(edge + 1) % corners.length]!
    const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]]
    const turn = rx * sy - ry * sx
    const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / turn
    const along = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / turn
    if (!(t > 0 && t < 1 && along >= 0 && along < 1)) return []
    return [{ t, edge, along, name: `${name}|edge ${edge}`, at: [a[0] + t * rx, a[1] + t * ry] as const }]
  })
  return found.sort((one, two) => one.t - two.t)
}

/** A corner of the outline, or where a border lands on it; `edge` is the edge that it begins or lies on. */
interface Stop {
  readonly at: Point
  readonly edge: number
  /** null at a corner where nothing meets. */
  readonly name: string | null
}

/** The outline, cut where borders land on it and where coast and land border meet. */
function outerBordersOf(
  generators: readonly Generator[],
  outline: Outline,
  landings: readonly Landing[],
): readonly Border[] {
  const stops = stopsAlong(outline, landings)
  const first = stops.findIndex(({ name }) => name !== null)
  const round = [...stops.slice(first), ...stops.slice(0, first), stops[first]!]
  const cuts = round.flatMap(({ name }, i) => (name === null ? [] : [i]))
  return cuts.slice(1).map((end, k) => outerBorder(round.slice(cuts[k]!, end + 1), generators, outline))
}

function stopsAlong({ corners, coast }: Outline, landings: readonly Landing[]): readonly Stop[] {
  return corners.flatMap((at, edge) => {
    const turns = coast[edge] !== coast[(edge + corners.length - 1) % corners.length]
    const onEdge = landings.filter((landing) => landing.edge === edge)
    return [{ at, edge, name: turns ? `corner ${edge}` : null }, ...onEdge.sort((a, b) => a.along - b.along)]
  })
}

function outerBorder(stops: readonly Stop[], generators: readonly Generator[], { coast }: Outline): Border {
  const [start, second, end] = [stops[0]!, stops[1]!, stops.at(-1)!]
  return {
    left: ownerOf(between(start.at, second.at, 1 / 2), generators),
    right: OUTSIDE,
    coast: coast[start.edge]!,
    from: start.name!,
    to: end.name!,
    path: stops.map(({ at }) => at),
  }
}
