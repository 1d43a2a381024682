import { distanceKm } from '../geometry/distance'
import { createPointIndex } from '../geometry/nearest'
import { placedPointsOf } from '../geometry/placedPoints'
import { pointGridOf } from '../geometry/pointGrid'
import type { LonLat } from '../geometry/position'

/** Rows that were joined share a root, the lowest of them. */
export interface Chains {
  join(a: number, b: number): void
  rootOf(row: number): number
}

export function chainsOf(rows: number): Chains {
  const parent = Int32Array.from({ length: rows }, (_, row) => row)
  const rootOf = (row: number): number => {
    let root = row
    while (parent[root] !== root) root = parent[root]!
    for (let at = row; at !== root; ) {
      const next = parent[at]!
      parent[at] = root
      at = next
    }
    return root
  }
  return {
    rootOf,
    join(a, b) {
      const [rootA, rootB] = [rootOf(a), rootOf(b)]
      parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB)
    },
  }
}

/** The groups of at least two, ascending, each in the order of its rows. */
export function groupsOf(chains: Chains, rows: readonly number[]): number[][] {
  const groups = new Map<number, number[]>()
  for (const row of rows) {
    const group = groups.get(chains.rootOf(row))
    if (group) group.push(row)
    else groups.set(chains.rootOf(row), [row])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** Of these rows the first at each position; the others are joined to it. Thousands at one place then cost no more than one. */
function* firstAtEachPlace(
  positionOf: (row: number) => LonLat,
  rows: readonly number[],
  chains: Chains,
): Generator<void, number[]> {
  const firstAt = new Map<string, number>()
  for (const [i, row] of rows.entries()) {
    if (i % 256 === 0) yield
    const place = positionOf(row).join(' ')
    const first = firstAt.get(place)
    if (first === undefined) firstAt.set(place, row)
    else chains.join(first, row)
  }
  return [...firstAt.values()]
}

/** Below this many places each is compared with each: an index would cost more. */
const FEW = 8

/** Joins those of the rows that are at most so many metres apart; a chain of near ones is one group (exact, geodesic). */
export function* joinNear(
  positionOf: (row: number) => LonLat,
  rows: readonly number[],
  metres: number,
  chains: Chains,
): Generator<void> {
  const places = yield* firstAtEachPlace(positionOf, rows, chains)
  if (places.length <= FEW) {
    for (const [i, a] of places.entries()) {
      for (const b of places.slice(i + 1)) {
        if (distanceKm(positionOf(a), positionOf(b)) * 1000 <= metres) chains.join(a, b)
      }
    }
    return
  }
  const [lon, lat] = [new Float64Array(places.length), new Float64Array(places.length)]
  places.forEach((row, i) => {
    ;[lon[i], lat[i]] = positionOf(row)
  })
  const index = createPointIndex(pointGridOf(placedPointsOf(lon, lat)))
  for (let i = 0; i < places.length; i++) {
    if (i % 64 === 0) yield
    index.within(lon[i]!, lat[i]!, metres / 1000, (other) => {
      if (other > i) chains.join(places[i]!, places[other]!)
    })
  }
}

/** From the first of the rows to the farthest of them, in metres. */
export const spreadM = (positionOf: (row: number) => LonLat, rows: readonly number[]): number =>
  rows.reduce((most, row) => Math.max(most, distanceKm(positionOf(rows[0]!), positionOf(row)) * 1000), 0)
