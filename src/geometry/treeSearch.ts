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

/** Tries the point in a slot, and keeps it if it is better, or as good and of a lower row. */
export function tryPoint({ tree, reachKm }: Searched, slot: number, target: Target): void {
  const ratio = distanceKmFrom(target, tree.points.lon[slot]!, tree.points.lat[slot]!) / reachKm[slot]!
  if (!(ratio < target.ratio || (ratio === target.ratio && tree.points.ids[slot]! < target.index))) return
  target.ratio = ratio
  target.index = tree.points.ids[slot]!
  target.slot = slot
}

/** (Distance on the plane / reach)² beyond which no point can be as good as the target's best. */
function keyOf({ longestKm, shortestKm }: Searched, target: Target): number {
  if (target.index < 0) return Infinity
  const perKm = planeMetresPerKm(target, target.ratio * longestKm)
  const metres = target.ratio * perKm + ROUNDING_M / shortestKm
  return Number.isNaN(metres) ? Infinity : metres * metres
}

/** Nearer than this (squared, m²), the scale halfway gives the distance to better than 1e-5. */
const NEAR_M2 = 20_000 ** 2
const NEAR_ENOUGH = 1 + 2e-5

/** As `keyOf`, but as if the scale were that of the target everywhere. */
const localKeyOf = ({ ratio, scale }: Target) => (ratio * 1000 * scale) ** 2 * NEAR_ENOUGH

function tryLeaf(searched: Searched, leaf: number, target: Target, before: number): number {
  const { tree, inverseReach } = searched
  const { ids, x, y } = tree.points
  const end = leaf * FANOUT + FANOUT < ids.length ? leaf * FANOUT + FANOUT : ids.length
  let most = before
  let mostNear = localKeyOf(target)
  for (let slot = leaf * FANOUT; slot < end; slot++) {
    const dx = x[slot]! - target.x
    const dy = y[slot]! - target.y
    const squared = dx * dx + dy * dy
    const key = squared * inverseReach[slot]!
    if (key > most) continue
    // Most that come so far are beaten when the scale is taken halfway, which spares the exact distance.
    if (squared < NEAR_M2 && squared > 1 && key > mostNear * (1 + target.growth * dy)) continue
    const best = target.ratio
    tryPoint(searched, slot, target)
    if (target.ratio >= best) continue
    most = keyOf(searched, target)
    mostNear = localKeyOf(target)
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
  let most = keyOf(searched, target)
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
