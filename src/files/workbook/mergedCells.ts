import type { Cell, Cells } from '../table/cells'
import { SheetTooLarge } from './sheetRows'

/** A block of merged cells, counted from 0, both ends in it. */
export interface MergedBlock {
  readonly top: number
  readonly bottom: number
  readonly column: number
}

const MERGED = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/

const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** The merged blocks that span rows, of references like "A2:A4"; what is none is left out. */
export const mergedBlocksOf = (references: readonly string[]): readonly MergedBlock[] =>
  references.flatMap((reference) => {
    const [, letters, first, last] = MERGED.exec(reference) ?? []
    const [top, bottom] = [Number(first) - 1, Number(last) - 1]
    return letters !== undefined && bottom > top ? [{ top, bottom, column: columnNumber(letters) }] : []
  })

/** Blocks do not overlap where a program made them, so that all of them together are no larger than their sheet. */
const MOST_CELLS = 20_000_000

/** Gives every row of a merged block what stands in its first. Throws `SheetTooLarge` for blocks made to take for ever. */
export function spreadMerged(rows: readonly Cells[], blocks: readonly MergedBlock[]): readonly Cells[] {
  if (blocks.length === 0) return rows
  const spread: Cell[][] = rows.map((cells) => [...cells])
  let left = MOST_CELLS
  for (const { top, bottom, column } of blocks) {
    const value = rows[top]?.[column] ?? null
    if (value === null) continue
    left -= Math.min(bottom, rows.length - 1) - top
    if (left < 0) throw new SheetTooLarge()
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row++) {
      const cells = spread[row]!
      while (cells.length < column) cells.push(null)
      cells[column] ??= value
    }
  }
  return spread
}
