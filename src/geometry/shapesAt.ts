import { columnOf, rowOf } from './cellGrid'
import { type Ground, NO_SHAPE, SEVERAL } from './ground'
import type { PlaneEdges } from './planeEdges'

/** Even-odd over all edges of one shape, on a ray to the east; a point on an edge counts as a hair to its north-east. */
function shapeHolds({ ax, ay, bx, by, first }: PlaneEdges, shape: number, x: number, y: number): boolean {
  let holds = false
  for (let e = first[shape]!; e < first[shape + 1]!; e++) {
    if (ay[e]! > y === by[e]! > y) continue
    if (x < ax[e]! + ((y - ay[e]!) / (by[e]! - ay[e]!)) * (bx[e]! - ax[e]!)) holds = !holds
  }
  return holds
}

/** The slow way, right for overlapping shapes too: calls `visit` for each that holds the point, until it says true. */
export function visitShapesAt(
  { edges, boxes }: Ground,
  x: number,
  y: number,
  visit: (shape: number) => boolean,
): void {
  for (let shape = 0; shape < edges.first.length - 1; shape++) {
    const box = 4 * shape
    if (x < boxes[box]! || y < boxes[box + 1]! || x > boxes[box + 2]! || y > boxes[box + 3]!) continue
    if (shapeHolds(edges, shape, x, y) && visit(shape)) return
  }
}

/** The first that holds the point. */
export function shapeByLooking(ground: Ground, x: number, y: number): number {
  let found = NO_SHAPE
  visitShapesAt(ground, x, y, (shape) => {
    found = shape
    return true
  })
  return found
}

/** The shape at a point of the plane; where shapes overlap, the first of them. */
export function shapeAt(ground: Ground, x: number, y: number): number {
  const shape = onlyShapeAt(ground, x, y)
  return shape === SEVERAL ? shapeByLooking(ground, x, y) : shape
}

/**
 * The shape at a point of the plane, NO_SHAPE, or SEVERAL where one has to look. Its cell's label is right for the centre; every edge crossed on the way from there
 * leaves one shape or enters another. A point on an edge counts as a hair to its east (and half a hair north), for every
 * shape alike, so that it lies in exactly one.
 */
export function onlyShapeAt(ground: Ground, x: number, y: number): number {
  const { grid, edgeStart, edgesIn, label } = ground
  const column = columnOf(grid, x)
  const row = rowOf(grid, y)
  if (!(column >= 0 && row >= 0 && column < grid.columns && row < grid.rows)) return NO_SHAPE
  const cell = row * grid.columns + column
  const start = edgeStart[cell]!
  const end = edgeStart[cell + 1]!
  const atCentre = label[cell]!
  if (start === end || atCentre === SEVERAL) return atCentre

  const { ax, ay, bx, by, shape, inside } = ground.edges
  const centreX = grid.west + (column + 0.5) * grid.cell
  const centreY = grid.south + (row + 0.5) * grid.cell
  const wayX = x - centreX
  const wayY = y - centreY
  let depth = atCentre >= 0 ? 1 : 0
  let sum = atCentre + 1
  let entered = atCentre
  for (let i = start; i < end; i++) {
    const e = edgesIn[i]!
    const aLeft = isLeftOfWay(wayX, wayY, ax[e]! - centreX, ay[e]! - centreY)
    if (aLeft === isLeftOfWay(wayX, wayY, bx[e]! - centreX, by[e]! - centreY)) continue
    const dx = bx[e]! - ax[e]!
    const dy = by[e]! - ay[e]!
    const pointLeft = isLeftOfEdge(dx, dy, x - ax[e]!, y - ay[e]!)
    if (pointLeft === isLeftOfEdge(dx, dy, centreX - ax[e]!, centreY - ay[e]!)) continue
    if (pointLeft === inside[e]! > 0) {
      depth++
      sum += shape[e]! + 1
      entered = shape[e]!
    } else {
      depth--
      sum -= shape[e]! + 1
    }
  }
  if (depth === 0 && sum === 0) return NO_SHAPE
  if (depth === 1 && (sum - 1 === atCentre || sum - 1 === entered)) return sum - 1
  return SEVERAL
}

/** Whether v lies on the left of the way w; straight ahead is decided as if the way's end were a hair to the north-east. */
function isLeftOfWay(wx: number, wy: number, vx: number, vy: number): boolean {
  const side = wx * vy - wy * vx
  return side > 0 || (side === 0 && (vy > 0 || (vy === 0 && vx < 0)))
}

/** Whether p lies on the left of an edge that goes eastwards (or straight up), with the same hair. */
function isLeftOfEdge(dx: number, dy: number, px: number, py: number): boolean {
  const side = dx * py - dy * px
  return side > 0 || (side === 0 && dy <= 0)
}
