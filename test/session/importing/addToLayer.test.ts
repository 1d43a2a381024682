import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Layer, LayerSource } from '../../../src/province/dataset'
import { addToLayer } from '../../../src/session/importing/addToLayer'

interface Thing {
  readonly id: string
  readonly what: string
}

const source = (file: string): LayerSource => ({ file, sha256: '', origin: 'own-file' })
const rename = (thing: Thing, id: string): Thing => ({ ...thing, id })
const layerOf = (file: string, records: readonly Thing[], firstRow = 2): Layer<Thing> => ({
  records,
  source: source(file),
  rows: Int32Array.from(records, (_, i) => firstRow + i),
})

const FIRST = layerOf('a.csv', [
  { id: 'A1', what: 'mast' },
  { id: 'A2', what: 'house' },
])

describe('a further file', () => {
  it('comes behind the first, and the layer knows from which record on it is another file’s', () => {
    const { layer, added } = addToLayer(FIRST, layerOf('b.csv', [{ id: 'B1', what: 'tree' }], 7), rename)
    expect(added).toBe(1)
    expect(layer.records.map(({ id }) => id)).toEqual(['A1', 'A2', 'B1'])
    expect(layer.added).toEqual([{ source: source('b.csv'), from: 2 }])
    expect([...(layer.rows ?? [])]).toEqual([2, 3, 7])
    expect(layer.source.file).toBe('a.csv')
  })

  it('does not double a record that is there already, even under an id that was made up', () => {
    const more = layerOf('b.csv', [
      { id: 'row-9', what: 'mast' },
      { id: 'B1', what: 'tree' },
    ])
    const { layer, added, same, renamed } = addToLayer(FIRST, more, rename)
    expect([added, same, renamed]).toEqual([1, 1, 0])
    expect(layer.records.map(({ what }) => what)).toEqual(['mast', 'house', 'tree'])
    expect([...(layer.rows ?? [])]).toEqual([2, 3, 3])
  })

  it('gives another record of the same id the next free number', () => {
    const more = layerOf('b.csv', [
      { id: 'A1', what: 'tree' },
      { id: 'A1#2', what: 'hill' },
    ])
    const { layer, renamed } = addToLayer(FIRST, more, rename)
    expect(renamed).toBe(2)
    expect(layer.records.map(({ id }) => id)).toEqual(['A1', 'A2', 'A1#2', 'A1#2#2'])
  })

  it('changes nothing when it says nothing new', () => {
    const { layer, same } = addToLayer(FIRST, layerOf('b.csv', FIRST.records), rename)
    expect(layer).toBe(FIRST)
    expect(same).toBe(2)
  })

  it('comes behind the loaded records too where some were edited since', () => {
    const edited: Layer<Thing> = {
      ...FIRST,
      loaded: FIRST.records,
      records: [{ id: 'A1', what: 'taller mast' }],
    }
    const { layer } = addToLayer(edited, layerOf('b.csv', [{ id: 'B1', what: 'tree' }]), rename)
    expect(layer.records.map(({ what }) => what)).toEqual(['taller mast', 'tree'])
    expect(layer.loaded?.map(({ what }) => what)).toEqual(['mast', 'house', 'tree'])
    expect(layer.added?.[0]?.from).toBe(2)
    expect(layer.rows).toHaveLength(3)
  })

  it('says no rows at all where those of the first file are not known', () => {
    const { rows: _, ...rowless } = FIRST
    expect(
      addToLayer(rowless, layerOf('b.csv', [{ id: 'B1', what: 'tree' }]), rename).layer.rows,
    ).toBeUndefined()
  })

  it('leaves every id once, loses nothing and doubles nothing, whatever is added', () => {
    const things = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'a#2'), what: fc.constantFrom('x', 'y', 'z') }),
    )
    const unique = (all: readonly Thing[]) =>
      all.filter(({ id }, i) => all.findIndex((one) => one.id === id) === i)
    fc.assert(
      fc.property(things, things, (one, other) => {
        const first = layerOf('a', unique(one))
        const { layer, added, same } = addToLayer(first, layerOf('b', unique(other)), rename)
        const ids = layer.records.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(added + same).toBe(unique(other).length)
        expect(layer.records.slice(0, first.records.length)).toEqual(first.records)
        for (const { what } of unique(other))
          expect(layer.records.some((record) => record.what === what)).toBe(true)
        if (layer !== first) expect(layer.rows).toHaveLength(layer.records.length)
      }),
    )
  })
})
