import { type CellGrid, columnOf, rowOf } from './cellGrid'
import { type DiscCells, discCellsOf } from './discCells'
import { GreenSum } from './greenSum'
import { boxOfShapes, type Ground } from './ground'
import type { Discs } from './planeDiscs'

/** A rectangle of the ground's cells with a rim of one cell around the shapes that are asked about. */
export interface Window {
  readonly grid: CellGrid
  /** Column and row of the window's first cell on the ground; may be −1. */
  readonly column0: number
  readonly row0: number
}

/** One calculation of covered areas, for some or all shapes of a ground. */
export interface AreaTask {
  readonly ground: Ground
  readonly shapes: Int32Array
  /** 1 for the shapes asked about, by number. */
  readonly wanted: Uint8Array
  readonly window: Window
  readonly cells: DiscCells
  /** By number of the shape. */
  readonly sum: GreenSum
}

/** The middle of a shape's box: sums relative to it keep their digits. */
export const originX = ({ boxes }: Ground, shape: number) => (boxes[4 * shape]! + boxes[4 * shape + 2]!) / 2
export const originY = ({ boxes }: Ground, shape: number) =>
  (boxes[4 * shape + 1]! + boxes[4 * shape + 3]!) / 2

function windowOver(ground: Ground, shapes: Int32Array): Window {
  const { grid } = ground
  const { west, south, east, north } = boxOfShapes(ground, shapes)
  if (!(east >= west)) return { grid: { ...grid, columns: 1, rows: 1 }, column0: 0, row0: 0 }
  const column0 = columnOf(grid, west) - 1
  const row0 = rowOf(grid, south) - 1
  return {
    grid: {
      west: grid.west + column0 * grid.cell,
      south: grid.south + row0 * grid.cell,
      cell: grid.cell,
      columns: columnOf(grid, east) + 2 - column0,
      rows: rowOf(grid, north) + 2 - row0,
    },
    column0,
    row0,
  }
}

export function areaTaskOf(ground: Ground, shapes: Int32Array, discs: Discs, salt: number): AreaTask {
  const window = windowOver(ground, shapes)
  const wanted = new Uint8Array(ground.edges.first.length - 1)
  for (const shape of shapes) wanted[shape] = 1
  return {
    ground,
    shapes,
    wanted,
    window,
    cells: discCellsOf(window.grid, discs, salt),
    sum: new GreenSum(wanted.length),
  }
}

/** The cell of the ground under a cell of the window; −1 beside the ground. */
export function groundCell({ ground, window }: AreaTask, cell: number): number {
  const row = Math.floor(cell / window.grid.columns)
  const groundColumn = cell - row * window.grid.columns + window.column0
  const groundRow = row + window.row0
  const { columns, rows } = ground.grid
  if (groundColumn < 0 || groundRow < 0 || groundColumn >= columns || groundRow >= rows) return -1
  return groundRow * columns + groundColumn
}

/** Whether a point of the plane lies in a full cell. */
export function isFullAt({ grid, full }: DiscCells, x: number, y: number): boolean {
  const column = columnOf(grid, x)
  const row = rowOf(grid, y)
  if (!(column >= 0 && row >= 0 && column < grid.columns && row < grid.rows)) return false
  return full.hasAt(row, column)
}

/** Where along a gap to look: never at a point of symmetry. */
export const ODD_FRACTION = 0.41421356237309515
