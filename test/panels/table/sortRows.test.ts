import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextSort, type SortValue, sortRows } from '../../../src/panels/table/sortRows'

interface Thing {
  readonly name: string
  readonly value: SortValue
}

const names = (things: readonly Thing[], descending: boolean) =>
  sortRows(
    things,
    ({ value }) => value,
    ({ name }) => name,
    descending,
  ).map(({ name }) => name)

describe('sorting rows', () => {
  const things: readonly Thing[] = [
    { name: 'hai', value: 2 },
    { name: 'trống', value: null },
    { name: 'vô tận', value: Number.POSITIVE_INFINITY },
    { name: 'một', value: 1 },
  ]

  it('puts what has no value last, whichever way it sorts', () => {
    expect(names(things, false)).toEqual(['một', 'hai', 'vô tận', 'trống'])
    expect(names(things, true)).toEqual(['vô tận', 'hai', 'một', 'trống'])
  })

  it('keeps equal values in the order of their names, in Vietnamese and by number', () => {
    const equal = ['Phường 10', 'Phường 2', 'Đông Hà', 'Do', 'Ái Tử', 'A Vao'].map((name) => ({
      name,
      value: 7,
    }))
    // In Vietnamese A < Á before D < Đ, and 2 before 10.
    const inOrder = ['A Vao', 'Ái Tử', 'Do', 'Đông Hà', 'Phường 2', 'Phường 10']
    expect(names(equal, false)).toEqual(inOrder)
    expect(names(equal, true)).toEqual(inOrder)
  })

  it('loses no row and leaves the given rows as they were', () => {
    const value = fc.option(fc.oneof(fc.integer(), fc.constant(Number.POSITIVE_INFINITY)))
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.string(), value })), fc.boolean(), (given, descending) => {
        const before = [...given]
        expect(names(given, descending).toSorted()).toEqual(before.map(({ name }) => name).toSorted())
        expect(given).toEqual(before)
      }),
    )
  })
})

describe('pressing a head', () => {
  it('turns the same column round', () => {
    expect(nextSort({ column: 'a', descending: true }, 'a', true)).toEqual({ column: 'a', descending: false })
  })
  it('starts another column at its own first direction', () => {
    expect(nextSort({ column: 'a', descending: true }, 'b', false)).toEqual({
      column: 'b',
      descending: false,
    })
  })
})
