import { type AreaTask, groundCell, isFullAt, ODD_FRACTION, originX, originY } from './areaTask'
import { boxOfGrid } from './cellGrid'
import { type Ground, SEVERAL } from './ground'
import { Intervals } from './intervals'
import type { PlaneBox, PlaneDiscs } from './planeDiscs'
import { onlyShapeAt, visitShapesAt } from './shapesAt'

/** Adds middle ± half to intervals of −π … π. */
function addAngles(intervals: Intervals, middle: number, half: number): void {
  const from = middle - half
  const to = middle + half
  if (from < -Math.PI) {
    intervals.add(from + 2 * Math.PI, Math.PI)
    intervals.add(-Math.PI, to)
  } else if (to > Math.PI) {
    intervals.add(from, Math.PI)
    intervals.add(-Math.PI, to - 2 * Math.PI)
  } else intervals.add(from, to)
}

/** Adds the angles at which circle i lies in disc j to `hidden`; false if that is everywhere. */
function addHidden({ x, y, r }: PlaneDiscs, i: number, j: number, hidden: Intervals): boolean {
  const dx = x[j]! - x[i]!
  const dy = y[j]! - y[i]!
  const ri = r[i]!
  const rj = r[j]!
  const squared = dx * dx + dy * dy
  const sum = ri + rj
  if (squared >= sum * sum) return true
  const difference = ri - rj
  if (squared <= difference * difference) {
    // One lies in the other; equal ones, should there be any, hide each other only once.
    return difference > 0 || (difference === 0 && j > i)
  }
  const distance = Math.sqrt(squared)
  // Law of cosines; (ri − rj)(ri + rj) keeps the digits that ri² − rj² loses.
  const cosine = (squared + difference * sum) / (2 * distance * ri)
  addAngles(hidden, Math.atan2(dy, dx), Math.acos(Math.max(-1, Math.min(1, cosine))))
  return true
}

/** Marks on edges, kept with the ground: clearing a million of them would take longer than one station's arcs. */
interface EdgeMarks {
  readonly edge: Int32Array
  /** Every mark so far is at most this. */
  last: number
}

const known = new WeakMap<Ground, EdgeMarks>()
/** Marks are numbered anew before they outgrow 32 bits. */
const MOST_MARKS = 2 ** 30

function marksOf(ground: Ground): EdgeMarks {
  const before = known.get(ground)
  if (before && before.last < MOST_MARKS) return before
  const marks = { edge: new Int32Array(ground.edges.ax.length), last: 0 }
  known.set(ground, marks)
  return marks
}

/** Adds the angles at which circle i lies beyond the box to `hidden`: no shape is there, and nothing is known. */
function addBeyond({ x, y, r }: PlaneDiscs, i: number, box: PlaneBox, hidden: Intervals): void {
  const radius = r[i]!
  const sides = [box.east - x[i]!, box.north - y[i]!, x[i]! - box.west, y[i]! - box.south]
  for (let side = 0; side < 4; side++) {
    const cosine = sides[side]! / radius
    if (cosine >= 1) continue
    const middle = side === 3 ? -Math.PI / 2 : (side * Math.PI) / 2
    addAngles(hidden, middle, cosine <= -1 ? Math.PI : Math.acos(cosine))
  }
}

/** Adds the angles at which circle i crosses a → b. Ends lie in or out by the same formula as in `addChord`. */
function addCrossings(
  { x, y, r }: PlaneDiscs,
  i: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  angles: Intervals,
): void {
  const fx = ax - x[i]!
  const fy = ay - y[i]!
  const gx = bx - x[i]!
  const gy = by - y[i]!
  const r2 = r[i]! * r[i]!
  const powerA = fx * fx + fy * fy - r2
  const powerB = gx * gx + gy * gy - r2
  if (powerA < 0 && powerB < 0) return
  const dx = bx - ax
  const dy = by - ay
  const length2 = dx * dx + dy * dy
  const half = fx * dx + fy * dy
  if (powerA >= 0 && powerB >= 0 && (half >= 0 || half <= -length2)) return
  const under = half * half - length2 * powerA
  if (under <= 0) return
  const root = Math.sqrt(under)
  if (powerA >= 0) addAngle(angles, fx, fy, dx, dy, Math.max(0, (-half - root) / length2))
  if (powerB >= 0) addAngle(angles, fx, fy, dx, dy, Math.min(1, (-half + root) / length2))
}

function addAngle(angles: Intervals, fx: number, fy: number, dx: number, dy: number, t: number): void {
  const angle = Math.atan2(fy + t * dy, fx + t * dx)
  angles.add(angle, angle)
}

/** Adds to the sums of each shape the arcs of discs that lie in it and in no other disc. */
export function addExposedArcs(task: AreaTask): void {
  const { ground, wanted, cells, sum } = task
  const { ax, ay, bx, by } = ground.edges
  const { edgeStart, edgesIn } = ground
  const { discs, discStart, discsIn, rimStart, rim } = cells
  const { x, y, r } = discs
  const box = boxOfGrid(cells.grid)
  const seenDisc = new Int32Array(r.length).fill(-1)
  const seen = marksOf(ground)
  const firstMark = seen.last + 1
  seen.last += r.length
  const hidden = new Intervals()
  const gaps = new Intervals()
  const cuts = new Intervals()

  /** Writes the angles of circle i that no disc of its cells hides to `gaps`. */
  function findGaps(i: number): void {
    hidden.clear()
    gaps.clear()
    addBeyond(discs, i, box, hidden)
    for (let p = rimStart[i]!; p < rimStart[i + 1]!; p++) {
      const cell = rim[p]!
      for (let d = discStart[cell]!; d < discStart[cell + 1]!; d++) {
        const j = discsIn[d]!
        if (j === i || seenDisc[j] === i) continue
        seenDisc[j] = i
        if (!addHidden(discs, i, j, hidden)) return
      }
    }
    hidden.gapsIn(-Math.PI, Math.PI, gaps)
  }

  /** A gap lies in full cells, where it is hidden after all, or in others, never in both. */
  function dropFullGaps(i: number): void {
    let kept = 0
    for (let g = 0; g < gaps.count; g++) {
      const angle = gaps.from[g]! + ODD_FRACTION * (gaps.to[g]! - gaps.from[g]!)
      if (isFullAt(cells, x[i]! + r[i]! * Math.cos(angle), y[i]! + r[i]! * Math.sin(angle))) continue
      gaps.from[kept] = gaps.from[g]!
      gaps.to[kept++] = gaps.to[g]!
    }
    gaps.count = kept
  }

  function findCuts(i: number): void {
    cuts.clear()
    for (let p = rimStart[i]!; p < rimStart[i + 1]!; p++) {
      const cell = groundCell(task, rim[p]!)
      if (cell < 0) continue
      for (let n = edgeStart[cell]!; n < edgeStart[cell + 1]!; n++) {
        const e = edgesIn[n]!
        if (seen.edge[e] === firstMark + i) continue
        seen.edge[e] = firstMark + i
        addCrossings(discs, i, ax[e]!, ay[e]!, bx[e]!, by[e]!, cuts)
      }
    }
    cuts.sort()
  }

  function addArc(shape: number, i: number, from: number, to: number): void {
    if (wanted[shape] === 0) return
    sum.addArc(shape, x[i]! - originX(ground, shape), y[i]! - originY(ground, shape), r[i]!, from, to)
  }

  /** A piece between two cuts lies in one shape, or in none, or in all that overlap there. */
  function addPiece(i: number, from: number, to: number): void {
    const odd = from + ODD_FRACTION * (to - from)
    const oddX = x[i]! + r[i]! * Math.cos(odd)
    const oddY = y[i]! + r[i]! * Math.sin(odd)
    const shape = onlyShapeAt(ground, oddX, oddY)
    if (shape >= 0) addArc(shape, i, from, to)
    else if (shape === SEVERAL) {
      visitShapesAt(ground, oddX, oddY, (holder) => {
        addArc(holder, i, from, to)
        return false
      })
    }
  }

  function addGap(i: number, from: number, to: number): void {
    let at = from
    for (let c = 0; c < cuts.count; c++) {
      const cut = cuts.from[c]!
      if (cut <= at) continue
      if (cut >= to) break
      addPiece(i, at, cut)
      at = cut
    }
    addPiece(i, at, to)
  }

  for (let i = 0; i < r.length; i++) {
    if (rimStart[i] === rimStart[i + 1]) continue
    findGaps(i)
    dropFullGaps(i)
    if (gaps.count === 0) continue
    findCuts(i)
    for (let g = 0; g < gaps.count; g++) addGap(i, gaps.from[g]!, gaps.to[g]!)
  }
}
