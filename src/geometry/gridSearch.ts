import { distanceKmOfSines } from './distance'
import { type PointGrid, visitPlaces } from './pointGrid'
import { planeMetresPerKm, type Target } from './target'

/** Points to be searched; a reach of 1 km for all makes the ratio a distance. A reach of 0 serves nobody. */
export interface Searched {
  readonly grid: PointGrid
  /** By place in the grid, km; and 1 / reach², 1/km². */
  readonly reachKm: Float64Array
  readonly inverseReach: Float64Array
  readonly longestKm: number
  readonly shortestKm: number
}

/** By how much rounding may move a point on the plane, in metres. */
const ROUNDING_M = 1e-6

function ratioAt({ grid, reachKm }: Searched, target: Target, place: number): number {
  const { lon, sin } = grid.points
  const slot = grid.slots[place]!
  return distanceKmOfSines(target.lon, target.sin, lon[slot]!, sin[slot]!) / reachKm[place]!
}

/** (Distance on the plane / reach)². */
function keyAt({ grid, inverseReach }: Searched, target: Target, place: number): number {
  const dx = grid.x[place]! - target.x
  const dy = grid.y[place]! - target.y
  return (dx * dx + dy * dy) * inverseReach[place]!
}

/** The key beyond which no point can be as good as one of ratio `ratio`. */
function limitOf({ longestKm, shortestKm }: Searched, target: Target, ratio: number): number {
  const metres = ratio * planeMetresPerKm(target, ratio * longestKm) + ROUNDING_M / shortestKm
  return Number.isNaN(metres) ? Infinity : metres * metres
}

/** (a + b)² is at most (1 + ε) a² + (1 + 1/ε) b². */
const EPSILON = 1e-6
/** Where the stretch is known at all, the ground is at most so much longer than the plane over the scale. */
const ROOM = 1.2

/**
 * A key beyond this times the key of a point is that of a worse one: against the scale at the target the plane is
 * stretched by at most so much, one way for the one and the other way for the other. It holds for smaller keys too.
 */
function wideningFor({ longestKm }: Searched, target: Target, key: number): number {
  const km = (ROOM * Math.sqrt(key) * longestKm) / (1000 * target.scale)
  const stretch = planeMetresPerKm(target, km) / (1000 * target.scale)
  const square = stretch * stretch
  return (1 + EPSILON) * square * square
}

/** The place is the best so far. */
function keep(searched: Searched, target: Target, place: number, key: number): void {
  target.place = place
  target.second = target.key
  target.key = key
  if (target.widening === Infinity) target.widening = wideningFor(searched, target, key)
  const rounding = ROUNDING_M / searched.shortestKm
  target.limit = key * target.widening + (1 + 1 / EPSILON) * rounding * rounding
}

/** Tries the points at places `from` to `end`. */
function tryRun(searched: Searched, target: Target, from: number, end: number): void {
  const { x, y } = searched.grid
  const { inverseReach } = searched
  const targetX = target.x
  const targetY = target.y
  let limit = target.limit
  for (let place = from; place < end; place++) {
    const dx = x[place]! - targetX
    const dy = y[place]! - targetY
    const key = (dx * dx + dy * dy) * inverseReach[place]!
    if (!(key <= limit) || place === target.place) continue
    if (key < target.key) keep(searched, target, place, key)
    else if (key < target.second) target.second = key
    limit = target.limit
  }
}

/** Tries what of a row may be good enough; false where nothing can be, there and beyond. */
function tryRow(searched: Searched, target: Target, row: number): boolean {
  const { west, south, cell, columns, rows, start } = searched.grid
  if (row < 0 || row >= rows) return false
  const low = south + row * cell - target.y
  const gap = Math.max(0, low, -low - cell)
  const reaching = target.limit * searched.longestKm * searched.longestKm - gap * gap
  if (reaching < 0) return false
  const half = Math.sqrt(reaching)
  const first = Math.max(0, Math.floor((target.x - half - west) / cell))
  const last = Math.min(columns - 1, Math.floor((target.x + half - west) / cell))
  if (first > last) return true
  tryRun(searched, target, start[row * columns + first]!, start[row * columns + last + 1]!)
  return true
}

/** Where several points may be the best by the plane, or reaches are too short for a key, exact distances tell. */
function chooseExactly(searched: Searched, target: Target): void {
  visitUpTo(searched, target, target.ratio, (row, ratio) => {
    if (!(ratio < target.ratio || (ratio === target.ratio && row < target.index))) return
    target.ratio = ratio
    target.index = row
  })
}

/**
 * Finds the best of all points: row by row from the target's own outwards, each as wide as something better can be, until
 * the next is too far for the longest reach. Exact: a point is left out only when it cannot be better, nor as good. A good
 * `guess`, the place of a point, spares most of the way; −1 for none.
 */
export function findBest(searched: Searched, target: Target, guess: number): void {
  const { south, cell, rows } = searched.grid
  if (searched.longestKm === 0) return
  if (guess >= 0) keep(searched, target, guess, keyAt(searched, target, guess))
  const own = Math.min(rows - 1, Math.max(0, Math.floor((target.y - south) / cell)))
  let [isOpenUp, isOpenDown] = [tryRow(searched, target, own), true]
  for (let step = 1; isOpenUp || isOpenDown; step++) {
    isOpenUp = tryRow(searched, target, own + step)
    isOpenDown = tryRow(searched, target, own - step)
  }
  if (target.place >= 0) {
    target.ratio = ratioAt(searched, target, target.place)
    target.index = searched.grid.ids[target.place]!
  }
  if (target.second <= target.limit) chooseExactly(searched, target)
}

/** Calls `visit` with the row and the ratio of each point at distance / reach ≤ `ratio`, in no particular order. */
export function visitUpTo(
  searched: Searched,
  target: Target,
  ratio: number,
  visit: (row: number, ratio: number) => void,
): void {
  const { grid, longestKm } = searched
  if (grid.x.length === 0 || !(ratio >= 0)) return
  const most = limitOf(searched, target, ratio)
  const half = Math.sqrt(most) * longestKm
  const box = {
    west: target.x - half,
    south: target.y - half,
    east: target.x + half,
    north: target.y + half,
  }
  visitPlaces(grid, box, (place) => {
    if (keyAt(searched, target, place) > most) return
    const found = ratioAt(searched, target, place)
    if (found <= ratio) visit(grid.ids[place]!, found)
  })
}
