import type { PlaneBox } from './planeDiscs'

/** Square cells over a part of the plane; cell = row · columns + column. */
export interface CellGrid {
  readonly west: number
  readonly south: number
  /** Side in plane metres. */
  readonly cell: number
  readonly columns: number
  readonly rows: number
}

/** The rectangle that the cells fill. */
export const boxOfGrid = ({ west, south, cell, columns, rows }: CellGrid): PlaneBox => ({
  west,
  south,
  east: west + columns * cell,
  north: south + rows * cell,
})

/** A cell's neighbours may be touched by rounding: lines are walked this much wider, in metres. */
const MARGIN_M = 1e-5

export const columnOf = (grid: CellGrid, x: number) => Math.floor((x - grid.west) / grid.cell)
export const rowOf = (grid: CellGrid, y: number) => Math.floor((y - grid.south) / grid.cell)

/** Room that `cellsAlong` may need for one line. */
export const mostCellsAlong = ({ columns, rows }: CellGrid) => columns + 4 * rows + 16

/**
 * Writes the cells that the straight line a → b touches into `cells` and says how many; a few it only comes close to may
 * be among them. The line must lie on the grid.
 */
export function cellsAlong(
  grid: CellGrid,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cells: Int32Array,
): number {
  const { west, south, cell, columns } = grid
  const low = ay < by ? ay : by
  const high = ay < by ? by : ay
  const left = ax < bx ? ax : bx
  const right = ax < bx ? bx : ax
  const firstRow = Math.floor((low - MARGIN_M - south) / cell)
  const lastRow = Math.floor((high + MARGIN_M - south) / cell)
  const firstColumn = Math.floor((left - MARGIN_M - west) / cell)
  const lastColumn = Math.floor((right + MARGIN_M - west) / cell)
  // Most lines are short: they stay in one row or in one column.
  if (firstRow === lastRow || firstColumn === lastColumn) {
    let count = 0
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) cells[count++] = row * columns + column
    }
    return count
  }
  return cellsAcross(grid, ax, ay, bx, by, firstRow, lastRow, cells)
}

/** Row by row, for a line that crosses both rows and columns. */
function cellsAcross(
  { west, south, cell, columns }: CellGrid,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  firstRow: number,
  lastRow: number,
  cells: Int32Array,
): number {
  const low = ay < by ? ay : by
  const high = ay < by ? by : ay
  const perY = high > low ? (bx - ax) / (by - ay) : 0
  let count = 0
  for (let row = firstRow; row <= lastRow; row++) {
    let [x0, x1] = [ax, bx]
    if (high - low > MARGIN_M) {
      const from = Math.max(low, south + row * cell - MARGIN_M)
      const to = Math.min(high, south + (row + 1) * cell + MARGIN_M)
      x0 = ax + (from - ay) * perY
      x1 = ax + (to - ay) * perY
    }
    const firstColumn = Math.floor(((x0 < x1 ? x0 : x1) - MARGIN_M - west) / cell)
    const lastColumn = Math.floor(((x0 < x1 ? x1 : x0) + MARGIN_M - west) / cell)
    for (let column = firstColumn; column <= lastColumn; column++) cells[count++] = row * columns + column
  }
  return count
}

/** A list of cells that grows. */
export class CellPairs {
  cells: Int32Array
  count = 0

  constructor(room = 1 << 12) {
    this.cells = new Int32Array(room)
  }

  add(cell: number): void {
    if (this.count === this.cells.length) {
      const wider = new Int32Array(2 * this.count + 16)
      wider.set(this.cells)
      this.cells = wider
    }
    this.cells[this.count++] = cell
  }
}
