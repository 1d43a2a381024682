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
/**
 * Nearer than this (squared, m²) the scale halfway between two points gives their squared distance to better than 1e-5;
 * nearer than a metre, rounding spoils that.
 */
const NEAR_M2 = 20_000 ** 2
const TOUCHING_M2 = 1
/** Keys that differ by less are told apart by exact distances. */
const NEARLY = 1 + 4e-5

function ratioAt({ grid, reachKm }: Searched, target: Target, place: number): number {
  const { lon, sin } = grid.points
  const slot = grid.slots[place]!
  return distanceKmOfSines(target.lon, target.sin, lon[slot]!, sin[slot]!) / reachKm[place]!
}

const rowAt = ({ grid }: Searched, place: number) => grid.points.ids[grid.slots[place]!]!

/** Puts the exact ratio where so far only the key is known. */
function settle(searched: Searched, target: Target): void {
  if (target.place < 0 || target.index >= 0) return
  target.ratio = ratioAt(searched, target, target.place)
  target.index = rowAt(searched, target.place)
}

/** Tries a point by its exact distance, and keeps it if it is better, or as good and of a lower row. */
function tryExactly(searched: Searched, place: number, target: Target): void {
  settle(searched, target)
  const ratio = ratioAt(searched, target, place)
  const row = rowAt(searched, place)
  if (!(ratio < target.ratio || (ratio === target.ratio && row < target.index))) return
  target.ratio = ratio
  target.index = row
  target.place = place
  target.key = (ratio * 1000 * target.scale) ** 2
}

/**
 * Tries a point, at a squared distance on the plane. As long as points are near, the scale halfway tells which is better,
 * and an exact distance is needed only for the best of all.
 */
function tryAt(searched: Searched, place: number, squared: number, dy: number, target: Target): void {
  const key = squared * searched.inverseReach[place]! * (1 - target.growth * dy)
  if (squared < TOUCHING_M2 || squared > NEAR_M2) tryExactly(searched, place, target)
  else if (key * NEARLY < target.key) {
    target.key = key
    target.place = place
    target.index = -1
  } else if (key <= target.key * NEARLY) tryExactly(searched, place, target)
}

/** Tries the point at a place of the grid. */
export function tryPoint(searched: Searched, place: number, target: Target): void {
  const { x, y } = searched.grid
  const dx = x[place]! - target.x
  const dy = y[place]! - target.y
  tryAt(searched, place, dx * dx + dy * dy, dy, target)
}

/** (Distance on the plane / reach)² beyond which no point can be as good as one of ratio `ratio`. */
function limitOf({ longestKm, shortestKm }: Searched, target: Target, ratio: number): number {
  const metres = ratio * planeMetresPerKm(target, ratio * longestKm) + ROUNDING_M / shortestKm
  return Number.isNaN(metres) ? Infinity : metres * metres
}

/** (a + b)² is at most (1 + ε) a² + (1 + 1/ε) b². */
const EPSILON = 1e-6

/**
 * The same for the best so far. A smaller ratio has a smaller limit for its key too, so what the first one needs serves
 * those that come after it.
 */
function limitFor({ longestKm, shortestKm }: Searched, target: Target): number {
  if (target.place < 0) return Infinity
  if (target.widening === Infinity) {
    const ratio = Math.sqrt(target.key * NEARLY) / (1000 * target.scale)
    const stretch = planeMetresPerKm(target, ratio * longestKm) / (1000 * target.scale)
    target.widening = NEARLY * (1 + EPSILON) * stretch * stretch
  }
  return (
    target.key * target.widening + ((1 + 1 / EPSILON) * ROUNDING_M * ROUNDING_M) / (shortestKm * shortestKm)
  )
}

/** The points of columns `from` to `to` of a row, as far as they are on the grid: one run. Gives the limit that is left. */
function tryRun(
  searched: Searched,
  row: number,
  from: number,
  to: number,
  target: Target,
  before: number,
): number {
  const { grid, inverseReach } = searched
  const { columns, start, x, y } = grid
  const first = row * columns + (from > 0 ? from : 0)
  const last = row * columns + (to < columns ? to : columns - 1)
  if (first > last) return before
  const end = start[last + 1]!
  const targetX = target.x
  const targetY = target.y
  let most = before
  for (let place = start[first]!; place < end; place++) {
    const dx = x[place]! - targetX
    const dy = y[place]! - targetY
    const squared = dx * dx + dy * dy
    if (squared * inverseReach[place]! > most || place === target.place) continue
    const best = target.place
    tryAt(searched, place, squared, dy, target)
    if (target.place !== best) most = limitFor(searched, target)
  }
  return most
}

/**
 * Improves the target with all points: row by row from its own outwards, each as wide as something better can be, until
 * the next is too far for the longest reach. Exact: a point is left out only when it cannot be better, nor as good. A good
 * guess for the best beforehand (`tryPoint`) spares most of the way.
 */
export function improve(searched: Searched, target: Target): void {
  const { grid, longestKm } = searched
  const { west, south, cell, rows } = grid
  if (longestKm === 0) return
  const longest2 = longestKm * longestKm
  const own = Math.min(rows - 1, Math.max(0, Math.floor((target.y - south) / cell)))
  let most = limitFor(searched, target)
  let [isOpenUp, isOpenDown] = [true, own > 0]

  for (let step = 0; isOpenUp || isOpenDown; step++) {
    for (let way = step === 0 ? 1 : -1; way <= 1; way += 2) {
      const row = own + way * step
      const dy = Math.max(0, south + row * cell - target.y, target.y - south - (row + 1) * cell)
      const reaching = most * longest2 - dy * dy
      const isOver = row < 0 || row >= rows || reaching < 0
      if (isOver) {
        if (way > 0) isOpenUp = false
        else isOpenDown = false
        continue
      }
      const half = Math.sqrt(reaching)
      const from = Math.floor((target.x - half - west) / cell)
      const to = Math.floor((target.x + half - west) / cell)
      most = tryRun(searched, row, from, to, target, most)
    }
  }
  settle(searched, target)
}

/** Calls `visit` with the row and the ratio of each point at distance / reach ≤ `ratio`, in no particular order. */
export function visitUpTo(
  searched: Searched,
  target: Target,
  ratio: number,
  visit: (row: number, ratio: number) => void,
): void {
  const { grid, inverseReach, longestKm } = searched
  const { x, y } = grid
  if (x.length === 0 || !(ratio >= 0)) return
  const most = limitOf(searched, target, ratio)
  const half = Math.sqrt(most) * longestKm
  const box = {
    west: target.x - half,
    south: target.y - half,
    east: target.x + half,
    north: target.y + half,
  }
  visitPlaces(grid, box, (place) => {
    const dx = x[place]! - target.x
    const dy = y[place]! - target.y
    if ((dx * dx + dy * dy) * inverseReach[place]! > most) return
    const found = ratioAt(searched, target, place)
    if (found <= ratio) visit(rowAt(searched, place), found)
  })
}
