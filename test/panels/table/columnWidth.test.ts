import { expect, it } from 'vitest'
import { columnWidthRem, headWidthRem, sampledRows } from '../../../src/panels/table/columnWidth'

// 13 characters of 0.455 rem and 0.78 rem of padding are 6.695 rem: at 16 px a rem, 107 px for 13 px of Inter.
it('a column is as wide as its longest text', () => {
  expect(columnWidthRem('Xã', ['P. 1', 'P. Đông Giang', ''])).toBeCloseTo(6.695, 3)
})

// 7 characters of 0.39 rem and the padding are 3.51 rem; an arrow of 15 px is 0.95 rem.
it('a column of short texts is as wide as its head, which has room for an arrow while the table is sorted by it', () => {
  expect(columnWidthRem('Tầm, km', ['3', '–'])).toBeCloseTo(3.51, 3)
  expect(columnWidthRem('Tầm, km', [])).toBe(headWidthRem('Tầm, km', false))
  expect(headWidthRem('Tầm, km', true)).toBeCloseTo(4.46, 3)
})

it('a text that goes on and on does not push the other columns away', () => {
  const long = columnWidthRem('Loại', ['x'.repeat(26)])
  expect(columnWidthRem('Loại', ['x'.repeat(500)])).toBe(long)
  expect(columnWidthRem('Loại', ['x'.repeat(500)], 10)).toBeLessThan(long)
})

it('all rows of a small table are looked at, and a thousand, spread over all of it, of a large one', () => {
  expect(sampledRows(3)).toEqual([0, 1, 2])
  expect(sampledRows(0)).toEqual([])
  const rows = sampledRows(350_000)
  expect(rows).toHaveLength(1000)
  expect([rows[0], rows[1], rows.at(-1)]).toEqual([0, 350, 349_650])
})
