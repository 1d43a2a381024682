/** Points on a uniform grid of square cells: cell c holds the slots start[c] to start[c + 1]. */
export interface PointGrid {
  readonly west: number
  readonly south: number
  /** Side of a cell, in the units of the points. */
  readonly cell: number
  readonly columns: number
  readonly rows: number
  readonly start: Int32Array
  /** Slot to the number of the point. */
  readonly ids: Int32Array
}

const POINTS_PER_CELL = 1

interface Box {
  west: number
  south: number
  width: number
  height: number
}

function boxOf(x: Float64Array, y: Float64Array, ids: Int32Array): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const i of ids) {
    west = Math.min(west, x[i]!)
    east = Math.max(east, x[i]!)
    south = Math.min(south, y[i]!)
    north = Math.max(north, y[i]!)
  }
  return ids.length > 0 ? { west, south, width: east - west, height: north - south } : NO_BOX
}

const NO_BOX: Box = { west: 0, south: 0, width: 0, height: 0 }

/** Bounded below so that points on one line do not ask for more cells than there are points. */
const cellSide = ({ width, height }: Box, cells: number) =>
  Math.max(Math.sqrt((width * height) / cells), width / cells, height / cells, 1)

/** The points `ids` of the columns `x`, `y`, gathered by cell with a counting sort; all of them must be finite. */
export function pointGridOf(x: Float64Array, y: Float64Array, ids: Int32Array): PointGrid {
  const box = boxOf(x, y, ids)
  const cell = cellSide(box, Math.max(1, ids.length / POINTS_PER_CELL))
  const columns = Math.floor(box.width / cell) + 1
  const rows = Math.floor(box.height / cell) + 1
  const cellOf = new Int32Array(ids.length)
  const start = new Int32Array(columns * rows + 1)
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!
    const c = Math.floor((y[id]! - box.south) / cell) * columns + Math.floor((x[id]! - box.west) / cell)
    cellOf[i] = c
    start[c + 1]!++
  }
  for (let c = 0; c < columns * rows; c++) start[c + 1]! += start[c]!
  const next = start.slice(0, -1)
  const sorted = new Int32Array(ids.length)
  for (let i = 0; i < ids.length; i++) sorted[next[cellOf[i]!]!++] = ids[i]!
  return { west: box.west, south: box.south, cell, columns, rows, start, ids: sorted }
}
