import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FullCells } from '../../src/geometry/fullCells'

/** Two words and a half across, so that a disc lies in one word, over their seam, or over the edge of the grid. */
const GRID = { west: -100, south: 40, cell: 2, columns: 75, rows: 40 }

type Disc = readonly [x: number, y: number, r: number]
const disc = fc.tuple(
  fc.double({ min: -120, max: 70, noNaN: true }),
  fc.double({ min: 20, max: 140, noNaN: true }),
  fc.double({ min: 0.1, max: 60, noNaN: true }),
)

/** The nearest and the farthest distance of a cell from a point. */
function distancesTo(row: number, column: number, x: number, y: number) {
  const [west, south] = [GRID.west + GRID.cell * column, GRID.south + GRID.cell * row]
  const outside = (at: number, low: number) => Math.max(0, low - at, at - low - GRID.cell)
  const across = (at: number, low: number) => Math.max(Math.abs(at - low), Math.abs(at - low - GRID.cell))
  return {
    nearest: Math.hypot(outside(x, west), outside(y, south)),
    farthest: Math.hypot(across(x, west), across(y, south)),
  }
}

const everyCell = Array.from({ length: GRID.columns * GRID.rows }, (_, cell) => ({
  cell,
  row: Math.floor(cell / GRID.columns),
  column: cell % GRID.columns,
}))

const fullUnder = (discs: readonly Disc[]) => {
  const full = new FullCells(GRID)
  for (const [x, y, r] of discs) full.addDisc(x, y, r)
  return full
}

describe('the full cells of a grid', () => {
  it('are those whose farthest corner some disc holds', () => {
    fc.assert(
      fc.property(fc.array(disc, { maxLength: 6 }), (discs) => {
        const bytes = fullUnder(discs).toBytes()
        for (const { cell, row, column } of everyCell) {
          const gaps = discs.map(([x, y, r]) => distancesTo(row, column, x, y).farthest - r)
          // On the very circle rounding may say either.
          if (gaps.some((gap) => Math.abs(gap) < 1e-9)) continue
          expect(bytes[cell]).toBe(gaps.some((gap) => gap < 0) ? 1 : 0)
        }
      }),
    )
  })

  it('hold a disc when every cell that it touches is full, and its square only if they hold the disc', () => {
    fc.assert(
      fc.property(fc.array(disc, { maxLength: 8 }), disc, (discs, [x, y, r]) => {
        const full = fullUnder(discs)
        const bytes = full.toBytes()
        const bare = everyCell.filter(({ cell }) => bytes[cell] === 0)
        const gaps = bare.map(({ row, column }) => distancesTo(row, column, x, y).nearest - r)
        fc.pre(gaps.every((gap) => Math.abs(gap) > 1e-9))
        expect(full.holdsDisc(x, y, r)).toBe(gaps.every((gap) => gap > 0))
        if (full.holdsSquare(x, y, r)) expect(full.holdsDisc(x, y, r)).toBe(true)
      }),
    )
  })

  it('count 12 in a disc of two and a half cells around a corner of four', () => {
    // Cells of side 2: the farthest corner of the inner four is 2.83 away, of the next eight 4.47, of those at the corners 5.66.
    const full = fullUnder([[0, 80, 5]])
    expect(full.toBytes().reduce((sum, byte) => sum + byte, 0)).toBe(12)
    expect(full.holdsDisc(0, 80, 1.9)).toBe(true)
    expect(full.holdsDisc(0, 80, 4.1)).toBe(false)
  })
})
