import { type CellGrid, CellPairs, cellsAlong, mostCellsAlong } from './cellGrid'
import type { PlaneBox } from './planeDiscs'
import { type PlaneEdges, planeEdgesOf } from './planeEdges'
import type { ShapeColumns } from './shapeColumns'

/** Shapes prepared for many questions: their edges by cell, and which shape lies at the centre of each cell. */
export interface Ground {
  readonly shapes: ShapeColumns
  readonly edges: PlaneEdges
  readonly grid: CellGrid
  /** The edges that touch cell c are edgesIn[edgeStart[c]] to edgesIn[edgeStart[c + 1]]. */
  readonly edgeStart: Int32Array
  readonly edgesIn: Int32Array
  /** Number of the shape at the centre; NO_SHAPE or SEVERAL. */
  readonly label: Int32Array
  /** Box around each shape: west, south, east, north in a row. */
  readonly boxes: Float64Array
}

export const NO_SHAPE = -1
/** Shapes overlap there, or one crosses itself. */
export const SEVERAL = -2

/** Side of a cell in plane metres: small against the reach of a station, large against an edge. */
const CELL_M = 600
/** Cells per edge at most, so that a few small shapes far from each other do not ask for a grid of oceans. */
const CELLS_PER_EDGE = 4
const FEWEST_CELLS = 1 << 16
/** Where in a cell the corner of all shapes lies: irrational, so that no vertex of a lattice lies on a line of cells. */
const OFFSET_X = 0.41421356237309515
const OFFSET_Y = 0.7320508075688772

function boxesOf({ ax, ay, bx, by, first }: PlaneEdges): Float64Array {
  const boxes = new Float64Array(4 * (first.length - 1))
  for (let shape = 0; shape < first.length - 1; shape++) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let e = first[shape]!; e < first[shape + 1]!; e++) {
      const low = ay[e]! < by[e]! ? ay[e]! : by[e]!
      const high = ay[e]! < by[e]! ? by[e]! : ay[e]!
      if (ax[e]! < west) west = ax[e]!
      if (bx[e]! > east) east = bx[e]!
      if (low < south) south = low
      if (high > north) north = high
    }
    boxes[4 * shape] = west
    boxes[4 * shape + 1] = south
    boxes[4 * shape + 2] = east
    boxes[4 * shape + 3] = north
  }
  return boxes
}

function gridOver(boxes: Float64Array, edges: number, side: number): CellGrid {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let box = 0; box < boxes.length; box += 4) {
    west = Math.min(west, boxes[box]!)
    south = Math.min(south, boxes[box + 1]!)
    east = Math.max(east, boxes[box + 2]!)
    north = Math.max(north, boxes[box + 3]!)
  }
  if (!(east >= west)) return { west: 0, south: 0, cell: side, columns: 1, rows: 1 }
  const most = Math.max(FEWEST_CELLS, CELLS_PER_EDGE * edges)
  const [width, height] = [east - west, north - south]
  const cell = Math.max(side, Math.sqrt((width * height) / most), width / most, height / most)
  return {
    west: west - OFFSET_X * cell,
    south: south - OFFSET_Y * cell,
    cell,
    columns: Math.floor(width / cell + OFFSET_X) + 2,
    rows: Math.floor(height / cell + OFFSET_Y) + 2,
  }
}

/** Cells by edge, then sorted by counting into edges by cell: lists of all cells in one column. */
function edgesByCell({ ax, ay, bx, by }: PlaneEdges, grid: CellGrid) {
  const along = new Int32Array(mostCellsAlong(grid))
  const pairs = new CellPairs(2 * ax.length)
  const cellEnd = new Int32Array(ax.length)
  const edgeStart = new Int32Array(grid.columns * grid.rows + 1)
  for (let e = 0; e < ax.length; e++) {
    const count = cellsAlong(grid, ax[e]!, ay[e]!, bx[e]!, by[e]!, along)
    for (let i = 0; i < count; i++) pairs.add(along[i]!)
    cellEnd[e] = pairs.count
  }
  const { cells, count } = pairs
  for (let p = 0; p < count; p++) edgeStart[cells[p]! + 1]!++
  for (let c = 1; c < edgeStart.length; c++) edgeStart[c]! += edgeStart[c - 1]!
  const edgesIn = new Int32Array(count)
  const next = edgeStart.slice(0, -1)
  let p = 0
  for (let e = 0; e < ax.length; e++) {
    for (; p < cellEnd[e]!; p++) edgesIn[next[cells[p]!]!++] = e
  }
  return { edgeStart, edgesIn }
}

/**
 * Along each row of centres from west to east: entering a shape adds 1 and its number + 1, leaving it takes them away. So
 * where one shape lies, the second sum is its number + 1; where the first is neither 0 nor 1, shapes overlap.
 */
function labelsOf({ ax, ay, bx, by, shape, inside }: PlaneEdges, grid: CellGrid): Int32Array {
  const { west, south, cell, columns, rows } = grid
  const depth = new Int32Array(columns * rows)
  const sum = new Int32Array(columns * rows)
  for (let e = 0; e < ax.length; e++) {
    const low = Math.min(ay[e]!, by[e]!)
    const high = Math.max(ay[e]!, by[e]!)
    const upwards = by[e]! > ay[e]!
    const lastRow = Math.floor((high - south) / cell)
    for (let row = Math.floor((low - south) / cell); row <= lastRow; row++) {
      const y = south + (row + 0.5) * cell
      if (low > y === high > y) continue
      const x = ax[e]! + ((y - ay[e]!) / (by[e]! - ay[e]!)) * (bx[e]! - ax[e]!)
      const at = row * columns + Math.floor((x - west) / cell + 0.5)
      const step = upwards === inside[e]! > 0 ? -1 : 1
      depth[at]! += step
      sum[at]! += step * (shape[e]! + 1)
    }
  }
  for (let row = 0; row < rows; row++) {
    let [shapes, total] = [0, 0]
    for (let c = row * columns; c < (row + 1) * columns; c++) {
      shapes += depth[c]!
      total += sum[c]!
      sum[c] = shapes === 1 ? total - 1 : shapes === 0 && total === 0 ? NO_SHAPE : SEVERAL
    }
  }
  return sum
}

/** `side` is the wished side of a cell in metres, for tests: answers do not depend on it. */
export function makeGround(shapes: ShapeColumns, side = CELL_M): Ground {
  const edges = planeEdgesOf(shapes)
  const boxes = boxesOf(edges)
  const grid = gridOver(boxes, edges.ax.length, side)
  return { shapes, edges, grid, ...edgesByCell(edges, grid), label: labelsOf(edges, grid), boxes }
}

const known = new WeakMap<ShapeColumns, Ground>()

/** Made once for each set of shapes, whoever asks: point location and covered area share it. */
export function groundOf(shapes: ShapeColumns): Ground {
  const before = known.get(shapes)
  if (before) return before
  const ground = makeGround(shapes)
  known.set(shapes, ground)
  return ground
}

/** The shapes whose box the given box touches. */
export function shapesTouching({ boxes }: Ground, { west, south, east, north }: PlaneBox): Int32Array {
  const touching: number[] = []
  for (let box = 0; box < boxes.length; box += 4) {
    if (boxes[box]! > east || boxes[box + 2]! < west) continue
    if (boxes[box + 1]! <= north && boxes[box + 3]! >= south) touching.push(box / 4)
  }
  return Int32Array.from(touching)
}

/** The box around some shapes. */
export function boxOfShapes({ boxes }: Ground, shapes: Int32Array): PlaneBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const shape of shapes) {
    west = Math.min(west, boxes[4 * shape]!)
    south = Math.min(south, boxes[4 * shape + 1]!)
    east = Math.max(east, boxes[4 * shape + 2]!)
    north = Math.max(north, boxes[4 * shape + 3]!)
  }
  return { west, south, east, north }
}
