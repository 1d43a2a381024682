import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changedFields,
  countDifferences,
  differencesOf,
  movedM,
  recordIn,
} from '../../src/editing/differences'
import { withAdded, withRemoved, withReplaced } from '../../src/editing/editRecords'
import type { Station } from '../../src/province/station'
import { aLayer, aStation } from './aLayer'

const [A, B, C] = [aStation('a'), aStation('b'), aStation('c')]

describe('the differences from a file', () => {
  it('are none while nothing was edited, nor when a field was changed and changed back', () => {
    expect(differencesOf(aLayer(A, B))).toEqual([])
    const there = withReplaced(aLayer(A, B), [{ ...A, reachKm: 3 }])
    expect(differencesOf(withReplaced(there, [{ ...A, reachKm: null }]))).toEqual([])
  })

  it('are none where what only the file knows is said in another order', () => {
    const told = { ...A, extra: { 'Ghi chú': 'cũ', Huyện: { tên: 'Hướng Hóa', mã: 465 } } }
    const retold = { ...A, extra: { Huyện: { mã: 465, tên: 'Hướng Hóa' }, 'Ghi chú': 'cũ' } }
    expect(differencesOf(withReplaced(aLayer(told), [retold]))).toEqual([])
    const other = { ...A, extra: { 'Ghi chú': 'cũ', Huyện: { tên: 'Hướng Hóa', mã: 466 } } }
    expect(differencesOf(withReplaced(aLayer(told), [other]))).toHaveLength(1)
  })

  it('name the field with what it was and what it is', () => {
    const edited = withReplaced(aLayer(A, B), [{ ...B, bandMhz: 1800, extra: { 'Ghi chú': 'dời về thôn' } }])
    const change = { kind: 'changed', before: B, after: edited.records[1]! } as const
    expect(differencesOf(edited)).toEqual([change])
    expect(changedFields(change)).toEqual([
      { field: 'bandMhz', before: null, after: 1800 },
      { field: 'extra.Ghi chú', before: null, after: 'dời về thôn' },
    ])
    expect(movedM(change)).toBe(0)
  })

  it('say how far a record was moved: 0.001° of latitude at 16.75° N are 110.66 m', () => {
    const [change] = differencesOf(withReplaced(aLayer(A), [{ ...A, position: [107, 16.751] }]))
    if (change?.kind !== 'changed') throw new Error('The record was moved.')
    expect(changedFields(change)).toEqual([])
    expect(movedM(change)).toBeCloseTo(110.66, 1)
  })

  it('tell a deleted record by its place in the file, and an added one as the last', () => {
    const edited = withAdded(withRemoved(aLayer(A, B, C), new Set(['b'])), aStation('d'))
    expect(differencesOf(edited)).toEqual([
      { kind: 'deleted', before: B, index: 1 },
      { kind: 'added', after: aStation('d') },
    ])
  })
})

/** Looks at every pair: slow, and plain to see. */
function oracle(loaded: readonly Station[], records: readonly Station[]) {
  const has = (list: readonly Station[], id: string) => list.some((record) => record.id === id)
  const changed = loaded.filter((before) =>
    records.some(({ id, reachKm }) => id === before.id && reachKm !== before.reachKm),
  )
  return {
    added: records.filter(({ id }) => !has(loaded, id)).length,
    changed: changed.length,
    deleted: loaded.filter(({ id }) => !has(records, id)).length,
  }
}

it('are those that a comparison of every record with every other finds, in whatever order the records stand', () => {
  const loaded = Array.from({ length: 8 }, (_, n) => aStation(`s${n}`))
  const kept = fc.shuffledSubarray(Array.from({ length: 12 }, (_, n) => n))
  fc.assert(
    fc.property(kept, fc.array(fc.nat(11)), (numbers, changed) => {
      const records = numbers.map((n) => {
        const station = loaded[n] ?? aStation(`s${n}`)
        return changed.includes(n) ? { ...station, reachKm: 2 } : station
      })
      const differences = differencesOf({ ...aLayer(...records), loaded })
      expect(countDifferences(differences)).toEqual(oracle(loaded, records))
      expect(new Set(differences.map((one) => recordIn(one).id)).size).toBe(differences.length)
    }),
  )
})
