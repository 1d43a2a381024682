import type { LonLat, MultiPolygon } from '../../src/geometry/position'

/** An edge of a ring, from one vertex to the next, and how often it is walked in that direction. */
export interface Edge {
  readonly from: LonLat
  readonly to: LonLat
  readonly walked: number
}

/** Directed edges of all shapes, by "lon,lat lon,lat". */
export function edgesOf(shapes: readonly MultiPolygon[]): ReadonlyMap<string, Edge> {
  const edges = new Map<string, Edge>()
  for (const ring of shapes.flat(2)) {
    for (let i = 1; i < ring.length; i++) {
      const [from, to] = [ring[i - 1]!, ring[i]!]
      const key = `${from} ${to}`
      edges.set(key, { from, to, walked: (edges.get(key)?.walked ?? 0) + 1 })
    }
  }
  return edges
}

/** The edges that no other shape walks in the other direction: the outer border. */
export const unsharedOf = (edges: ReadonlyMap<string, Edge>) =>
  [...edges.values()].filter(({ from, to }) => !edges.has(`${to} ${from}`))

const CELL_DEGREES = 0.01

/** Pairs of edges that meet anywhere but at a common end. Looked for in a grid: edges are shorter than a few cells. */
export function crossingsOf(edges: readonly Edge[]): readonly (readonly [Edge, Edge])[] {
  const cells = new Map<string, Edge[]>()
  const crossings: (readonly [Edge, Edge])[] = []
  for (const edge of edges) {
    const met = new Set<Edge>()
    for (const cell of cellsOf(edge)) {
      const inCell = cells.get(cell) ?? []
      for (const other of inCell) met.add(other)
      cells.set(cell, [...inCell, edge])
    }
    for (const other of met) if (touch(edge, other)) crossings.push([edge, other])
  }
  return crossings
}

function cellsOf({ from, to }: Edge): readonly string[] {
  const cell = (degrees: number) => Math.floor(degrees / CELL_DEGREES)
  const cells: string[] = []
  for (let i = cell(Math.min(from[0], to[0])); i <= cell(Math.max(from[0], to[0])); i++) {
    for (let j = cell(Math.min(from[1], to[1])); j <= cell(Math.max(from[1], to[1])); j++)
      cells.push(`${i} ${j}`)
  }
  return cells
}

/** Micro-degrees are whole numbers, so the turns below are exact. */
const micro = ([lon, lat]: LonLat) => [Math.round(lon * 1e6), Math.round(lat * 1e6)] as const

function turn(a: LonLat, b: LonLat, c: LonLat): number {
  const [[ax, ay], [bx, by], [cx, cy]] = [micro(a), micro(b), micro(c)]
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
}

const isBetween = (point: LonLat, { from, to }: Edge) =>
  point[0] >= Math.min(from[0], to[0]) &&
  point[0] <= Math.max(from[0], to[0]) &&
  point[1] >= Math.min(from[1], to[1]) &&
  point[1] <= Math.max(from[1], to[1])

const same = (a: LonLat, b: LonLat) => a[0] === b[0] && a[1] === b[1]
const isEnd = (point: LonLat, { from, to }: Edge) => same(point, from) || same(point, to)

function touch(one: Edge, other: Edge): boolean {
  const liesOn = (point: LonLat, edge: Edge) =>
    !isEnd(point, edge) && turn(edge.from, edge.to, point) === 0 && isBetween(point, edge)
  const [a, b] = [turn(one.from, one.to, other.from), turn(one.from, one.to, other.to)]
  const [c, d] = [turn(other.from, other.to, one.from), turn(other.from, other.to, one.to)]
  if (a * b < 0 && c * d < 0) return true
  return liesOn(one.from, other) || liesOn(one.to, other) || liesOn(other.from, one) || liesOn(other.to, one)
}
