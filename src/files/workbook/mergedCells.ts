import type { Cell, Cells } from '../table/cells'

/** A block of merged cells, counted from 0, both ends in it. */
export interface MergedBlock {
  readonly top: number
  readonly bottom: number
  readonly column: number
}

const MERGED = /<(?:\w+:)?mergeCell\b[^<>]*?\bref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g
/** A sheet may hold a merged block per row; more than this no one made by hand. */
const MOST_BLOCKS = 100_000

const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** The merged blocks of a sheet that span rows, from its XML. (The library that reads the cells leaves them out.) */
export function mergedBlocksOf(sheetXml: string): readonly MergedBlock[] {
  const blocks: MergedBlock[] = []
  for (const [, letters, first, last] of sheetXml.matchAll(MERGED)) {
    const [top, bottom] = [Number(first) - 1, Number(last) - 1]
    if (bottom > top) blocks.push({ top, bottom, column: columnNumber(letters!) })
    if (blocks.length >= MOST_BLOCKS) break
  }
  return blocks
}

/** Gives every row of a merged block what stands in its first. */
export function spreadMerged(rows: readonly Cells[], blocks: readonly MergedBlock[]): readonly Cells[] {
  if (blocks.length === 0) return rows
  const spread: Cell[][] = rows.map((cells) => [...cells])
  for (const { top, bottom, column } of blocks) {
    const value = rows[top]?.[column] ?? null
    if (value === null) continue
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row++) {
      const cells = spread[row]!
      while (cells.length < column) cells.push(null)
      cells[column] ??= value
    }
  }
  return spread
}
