import { FANOUT, firstChild, type PointTree } from './pointTree'
import { distanceKmFrom, planeMetresPerKm, type Target } from './target'

/** Points to be searched; a reach of 1 km for all makes the ratio a distance. A reach of 0 serves nobody. */
export interface Searched {
  readonly tree: PointTree
  /** By slot; and 1 / reach² in 1/km², and that of the longest reach of each node. */
  readonly reachKm: Float64Array
  readonly inverseReach: Float64Array
  readonly inverseLongest: Float64Array
  readonly longestKm: number
  readonly shortestKm: number
}

/** Enough for the deepest tree: seven open brothers a level, and eight of the last. */
const MOST_OPEN = 32 * FANOUT
const openNode = new Int32Array(MOST_OPEN)
const openLevel = new Int32Array(MOST_OPEN)
const openKey = new Float64Array(MOST_OPEN)

/** By how much rounding may move a point on the plane, in metres. */
const ROUNDING_M = 1e-6
/**
 * Nearer than this (squared, m²) the scale halfway between two points gives their squared distance to better than 1e-5;
 * nearer than a metre, rounding spoils that.
 */
const NEAR_M2 = 20_000 ** 2
const TOUCHING_M2 = 1
/** Keys that differ by less are told apart by exact distances. */
const NEARLY = 1 + 4e-5

/** Puts the exact ratio where so far only the key is known. */
export function settle({ tree, reachKm }: Searched, target: Target): void {
  const { slot } = target
  if (slot < 0 || target.index >= 0) return
  const { lon, lat, ids } = tree.points
  target.ratio = distanceKmFrom(target, lon[slot]!, lat[slot]!) / reachKm[slot]!
  target.index = ids[slot]!
}

/** Tries the point in a slot by its exact distance, and keeps it if it is better, or as good and of a lower row. */
function tryExactly(searched: Searched, slot: number, target: Target): void {
  settle(searched, target)
  const { lon, lat, ids } = searched.tree.points
  const ratio = distanceKmFrom(target, lon[slot]!, lat[slot]!) / searched.reachKm[slot]!
  if (!(ratio < target.ratio || (ratio === target.ratio && ids[slot]! < target.index))) return
  target.ratio = ratio
  target.index = ids[slot]!
  target.slot = slot
  target.key = (ratio * 1000 * target.scale) ** 2
}

/**
 * Tries the point in a slot, at a squared distance on the plane. As long as points are near, the scale halfway tells which
 * is better, and an exact distance is needed only for the best of all.
 */
function tryAt(searched: Searched, slot: number, squared: number, dy: number, target: Target): void {
  const key = squared * searched.inverseReach[slot]! * (1 - target.growth * dy)
  if (squared < TOUCHING_M2 || squared > NEAR_M2) tryExactly(searched, slot, target)
  else if (key * NEARLY < target.key) {
    target.key = key
    target.slot = slot
    target.index = -1
  } else if (key <= target.key * NEARLY) tryExactly(searched, slot, target)
}

/** Tries the point in a slot. */
export function tryPoint(searched: Searched, slot: number, target: Target): void {
  const { x, y } = searched.tree.points
  const dx = x[slot]! - target.x
  const dy = y[slot]! - target.y
  tryAt(searched, slot, dx * dx + dy * dy, dy, target)
}

/** (Distance on the plane / reach)² beyond which no point can be as good as the target's best. */
function limitOf({ longestKm, shortestKm }: Searched, target: Target): number {
  if (target.slot < 0) return Infinity
  const ratio = Math.sqrt(target.key * NEARLY) / (1000 * target.scale)
  const metres = ratio * planeMetresPerKm(target, ratio * longestKm) + ROUNDING_M / shortestKm
  return Number.isNaN(metres) ? Infinity : metres * metres
}

function tryLeaf(searched: Searched, leaf: number, target: Target, before: number): number {
  const { tree, inverseReach } = searched
  const { x, y } = tree.points
  const end = leaf * FANOUT + FANOUT < x.length ? leaf * FANOUT + FANOUT : x.length
  let most = before
  for (let slot = leaf * FANOUT; slot < end; slot++) {
    const dx = x[slot]! - target.x
    const dy = y[slot]! - target.y
    const squared = dx * dx + dy * dy
    if (squared * inverseReach[slot]! > most) continue
    const best = target.slot
    tryAt(searched, slot, squared, dy, target)
    if (target.slot !== best) most = limitOf(searched, target)
  }
  return most
}

/** Puts the children of a node that may hold something better on the pile of open nodes, the nearest on top. */
function openChildren(
  { tree: { boxes, levels }, inverseLongest }: Searched,
  level: number,
  node: number,
  { x, y }: Target,
  most: number,
  bottom: number,
): number {
  const first = firstChild(levels, level, node)
  const end = first + FANOUT < levels[level]! ? first + FANOUT : levels[level]!
  let open = bottom
  for (let child = first; child < end; child++) {
    const at = 4 * child
    const west = boxes[at]!
    const south = boxes[at + 1]!
    const east = boxes[at + 2]!
    const north = boxes[at + 3]!
    const dx = x < west ? west - x : x > east ? x - east : 0
    const dy = y < south ? south - y : y > north ? y - north : 0
    const key = (dx * dx + dy * dy) * inverseLongest[child]!
    if (key > most) continue
    let i = open++
    for (; i > bottom && openKey[i - 1]! < key; i--) {
      openKey[i] = openKey[i - 1]!
      openNode[i] = openNode[i - 1]!
    }
    openKey[i] = key
    openNode[i] = child
  }
  for (let i = bottom; i < open; i++) openLevel[i] = level - 1
  return open
}

/**
 * Improves the target with all points: depth first, the nearest child first. Exact: a node is left out only when no point
 * in it can be better, nor as good. A good guess for the best beforehand (`tryPoint`) spares most of the way.
 */
export function improve(searched: Searched, target: Target): void {
  const { levels, points } = searched.tree
  if (points.ids.length === 0) return
  let most = limitOf(searched, target)
  let open = 1
  openLevel[0] = levels.length - 2
  openNode[0] = levels[levels.length - 2]!
  openKey[0] = 0
  while (open > 0) {
    open--
    if (openKey[open]! > most) continue
    const level = openLevel[open]!
    if (level > 0) open = openChildren(searched, level, openNode[open]!, target, most, open)
    else most = tryLeaf(searched, openNode[open]!, target, most)
  }
  settle(searched, target)
}

/** Calls `visit` with the slot and the ratio of each point at distance / reach ≤ `ratio`, in no particular order. */
export function visitUpTo(
  searched: Searched,
  target: Target,
  ratio: number,
  visit: (slot: number, ratio: number) => void,
): void {
  const { tree, reachKm, inverseReach, longestKm, shortestKm } = searched
  const { levels, points } = tree
  const { lon, lat, x, y } = points
  if (x.length === 0 || !(ratio >= 0)) return
  const perKm = ratio > 0 ? ratio * planeMetresPerKm(target, ratio * longestKm) : 0
  const most = (perKm + ROUNDING_M / shortestKm) ** 2
  let open = 1
  openLevel[0] = levels.length - 2
  openNode[0] = levels[levels.length - 2]!
  while (open > 0) {
    const level = openLevel[--open]!
    const node = openNode[open]!
    if (level > 0) {
      open = openChildren(searched, level, node, target, most, open)
      continue
    }
    const end = Math.min(x.length, (node + 1) * FANOUT)
    for (let slot = node * FANOUT; slot < end; slot++) {
      const dx = x[slot]! - target.x
      const dy = y[slot]! - target.y
      if ((dx * dx + dy * dy) * inverseReach[slot]! > most) continue
      const found = distanceKmFrom(target, lon[slot]!, lat[slot]!) / reachKm[slot]!
      if (found <= ratio) visit(slot, found)
    }
  }
}
