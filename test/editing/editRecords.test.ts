import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asLoaded,
  withAdded,
  withFields,
  withRemoved,
  withReplaced,
  withTakenBack,
} from '../../src/editing/editRecords'
import type { Layer } from '../../src/province/dataset'
import type { Station } from '../../src/province/station'
import { aLayer, aStation } from './aLayer'

const [A, B, C] = [aStation('a'), aStation('b'), aStation('c')]
const namesOf = ({ records }: Layer<Station>) => records.map(({ id }) => id)
const ids = (...names: string[]) => new Set(names)

describe('a layer that was edited', () => {
  it('keeps what the file gave beside what there is now', () => {
    const edited = withRemoved(withReplaced(aLayer(A, B, C), [{ ...B, operator: 'VNPT' }]), ids('a'))
    expect(edited.records.map(({ operator }) => operator)).toEqual(['VNPT', 'Viettel'])
    expect(edited.loaded).toEqual([A, B, C])
  })

  it('keeps unknown properties and the source of its records', () => {
    const withRemark = aStation('a', { extra: { 'Ghi chú': 'cạnh chợ' } })
    const edited = withReplaced(aLayer(withRemark), [{ ...withRemark, reachKm: 3 }])
    expect(edited.records[0]?.extra).toEqual({ 'Ghi chú': 'cạnh chợ' })
    expect(edited.source.file).toBe('stations.csv')
  })

  it('has one value where several records were given it; one that had it stays the very same record', () => {
    const vnpt = aStation('d', { operator: 'VNPT' })
    const edited = withFields(aLayer(A, B, C, vnpt), ids('a', 'c', 'd', 'gone'), {
      operator: 'VNPT',
      reachKm: null,
    })
    expect(edited.records.map(({ operator }) => operator)).toEqual(['VNPT', 'Viettel', 'VNPT', 'VNPT'])
    expect([edited.records[1], edited.records[3]]).toEqual([B, vnpt])
    expect(edited.records[3]).toBe(vnpt)
    expect(withFields(aLayer(vnpt), ids('d'), { operator: 'VNPT' })).not.toHaveProperty('loaded')
  })

  it('is as loaded again when the one thing that differed was taken back: nothing is held twice', () => {
    const deleted = withTakenBack(withRemoved(aLayer(A, B, C), ids('b')), ids('b'))
    const changed = withTakenBack(withReplaced(aLayer(A, B), [{ ...A, reachKm: 1 }]), ids('a'))
    const added = withTakenBack(withAdded(aLayer(A), B), ids('b'))
    expect([deleted, changed, added].map(namesOf)).toEqual([['a', 'b', 'c'], ['a', 'b'], ['a']])
    for (const layer of [deleted, changed, added]) expect(layer).not.toHaveProperty('loaded')
  })

  it('puts a deleted record back where it stood, beside what was changed and added since', () => {
    const changed = { ...A, reachKm: 2 }
    const edited = withAdded(
      withReplaced(withRemoved(aLayer(A, B, C), ids('b', 'c')), [changed]),
      aStation('d'),
    )
    const back = withTakenBack(edited, ids('b'))
    expect(namesOf(back)).toEqual(['a', 'b', 'd'])
    expect(back.records[0]).toBe(changed)
  })
})

type Edit = (layer: Layer<Station>) => Layer<Station>

/** Any edit of any of ten stations, by number. */
const anEdit: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom('add', 'change', 'remove', 'take back'), fc.nat(9))
  .map(([deed, n]): Edit => {
    const id = `s${n}`
    return (layer) => {
      const known = layer.records.find((record) => record.id === id)
      if (deed === 'add') return known ? layer : withAdded(layer, aStation(id))
      if (deed === 'change') return known ? withReplaced(layer, [{ ...known, reachKm: n + 1 }]) : layer
      return deed === 'remove' ? withRemoved(layer, ids(id)) : withTakenBack(layer, ids(id))
    }
  })

const SIX = aLayer(...Array.from({ length: 6 }, (_, n) => aStation(`s${n}`)))

it('after any edits what the file gave is still there, whole and in order, and no id stands twice', () => {
  fc.assert(
    fc.property(fc.array(anEdit, { maxLength: 30 }), (edits) => {
      const edited = edits.reduce((layer, edit) => edit(layer), SIX)
      expect(asLoaded(edited)).toEqual(SIX)
      expect(new Set(namesOf(edited)).size).toBe(edited.records.length)
    }),
  )
})

it('taking back every record that any edits touched leads back to the file', () => {
  fc.assert(
    fc.property(fc.array(anEdit, { maxLength: 30 }), (edits) => {
      const edited = edits.reduce((layer, edit) => edit(layer), SIX)
      const every = ids(...Array.from({ length: 10 }, (_, n) => `s${n}`))
      expect(withTakenBack(edited, every)).toEqual(SIX)
    }),
  )
})
