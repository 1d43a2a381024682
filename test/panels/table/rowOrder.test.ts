import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../../../src/base/atOnce'
import { rowOrder } from '../../../src/panels/table/rowOrder'
import { type SortValue, sortRows } from '../../../src/panels/table/sortRows'

const ordered = (
  values: readonly SortValue[],
  descending = false,
  keeps: ((row: number) => boolean) | null = null,
) => atOnce(rowOrder({ rows: values.length, keeps, sortedBy: (row) => values[row] ?? null, descending }))

describe('the order of rows', () => {
  it('is that of the values; what has none stands last either way, and equals as they stood', () => {
    expect(ordered([2, null, 1, 2])).toEqual([2, 0, 3, 1])
    expect(ordered([2, null, 1, 2], true)).toEqual([0, 3, 2, 1])
  })

  it('is Vietnamese for names, and numbers in them count: "Phường 10" after "Phường 2"', () => {
    expect(ordered(['Phường 10', 'Đông Hà', 'Phường 2', 'Da Krông'])).toEqual([3, 1, 2, 0])
  })

  it('leaves rows as they stand, or turns them round, when nothing is sorted by', () => {
    const asked = { rows: 4, keeps: (row: number) => row !== 1, sortedBy: null }
    expect(atOnce(rowOrder({ ...asked, descending: false }))).toEqual([0, 2, 3])
    expect(atOnce(rowOrder({ ...asked, descending: true }))).toEqual([3, 2, 0])
  })

  it('is the one that sorting whole rows gives, for numbers and for names alike', () => {
    const number = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 9 }))
    const name = fc.oneof(fc.constant(null), fc.constantFrom('An', 'Ấn', 'Bình', 'Cửa', 'Đông', 'P2', 'P10'))
    const values = fc.oneof(fc.array<SortValue>(number), fc.array<SortValue>(name))
    fc.assert(
      fc.property(values, fc.boolean(), (some, descending) => {
        const rows = some.map((value, row) => ({ value, row }))
        // Equal rows by their number, as names of equal length.
        const nameOf = ({ row }: { row: number }) => String(row).padStart(6, '0')
        const expected = sortRows(rows, ({ value }) => value, nameOf, descending).map(({ row }) => row)
        expect(ordered(some, descending)).toEqual(expected)
      }),
    )
  })

  it('comes in steps: 100,000 rows never make one piece of work', () => {
    const steps = rowOrder({ rows: 100_000, keeps: null, sortedBy: (row) => -row, descending: false })
    let pauses = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) pauses++
    // 50 for the keys, and 17 rounds of merging with up to 50 each.
    expect(pauses).toBeGreaterThan(500)
    expect(step.value[0]).toBe(99_999)
  })
})
