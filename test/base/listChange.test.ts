import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listChange, placesAfter } from '../../src/base/listChange'

const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name }))

describe('what changed between two lists', () => {
  it('is what came and what went, by its index', () => {
    const change = listChange([a, b, c, d], [a, e, c], 9)
    expect(change).toEqual({ removed: Int32Array.of(1, 3), added: Int32Array.of(1) })
  })

  it('is nothing between a list and itself', () => {
    expect(listChange([a, b], [a, b], 0)).toEqual({ removed: Int32Array.of(), added: Int32Array.of() })
  })

  it('counts what stands elsewhere as gone and come', () => {
    expect(listChange([a, b, c], [c, a, b], 9)).toEqual({
      removed: Int32Array.of(0, 1),
      added: Int32Array.of(1, 2),
    })
  })

  it('is not told where more has changed than was asked for', () => {
    expect(listChange([a, b, c, d], [e], 4)).toBeNull()
    expect(listChange([a, b, c, d], [e], 5)).not.toBeNull()
  })

  it('says where each item that stayed stands now', () => {
    const change = listChange([a, b, c, d], [e, a, c], 9)
    expect([...placesAfter(change!, 4)]).toEqual([1, -1, 2, -1])
  })

  it('leads from any list to any other with common items in their order', () => {
    const flags = fc.array(fc.constantFrom('stays', 'goes', 'comes'), { maxLength: 20 })
    fc.assert(
      fc.property(flags, (fates) => {
        const items = fates.map((fate, i) => ({ fate, i }))
        const before = items.filter(({ fate }) => fate !== 'comes')
        const after = items.filter(({ fate }) => fate !== 'goes')
        const change = listChange(before, after, 40)!
        expect([...change.removed].map((i) => before[i]!.fate)).toEqual(
          fates.filter((fate) => fate === 'goes'),
        )
        expect([...change.added].map((i) => after[i]!.fate)).toEqual(fates.filter((fate) => fate === 'comes'))
        placesAfter(change, before.length).forEach((place, i) => {
          expect(place).toBe(after.indexOf(before[i]!))
        })
      }),
    )
  })
})
