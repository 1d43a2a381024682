import { expect, it } from 'vitest'
import { mergedBlocksOf, spreadMerged } from '../../../src/files/workbook/mergedCells'
import { SheetTooLarge } from '../../../src/files/workbook/sheetRows'

it('a merged block gives its value to the rows below its first, and to no cell that holds one', () => {
  const rows = [['A', 1], [null, 2], ['B', 3], []]
  const spread = spreadMerged(rows, mergedBlocksOf(['A1:A2', 'A3:B4', 'B2:C2', 'x']))
  expect(spread).toEqual([['A', 1], ['A', 2], ['B', 3], ['B']])
})

it('blocks that lie over one another a thousand times are refused', () => {
  const rows = Array.from({ length: 30_000 }, () => ['A'])
  const blocks = Array.from({ length: 1000 }, () => ({ top: 0, bottom: 29_999, column: 0 }))
  expect(() => spreadMerged(rows, blocks)).toThrow(SheetTooLarge)
})
