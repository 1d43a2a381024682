import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../../../src/base/atOnce'
import type { Layer, LayerSource } from '../../../src/province/dataset'
import { addingToLayer } from '../../../src/session/importing/addingToLayer'

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

/** `unnamed`: indices of the records whose id the file does not give. */
const addToLayer = (layer: Layer<Thing>, more: Layer<Thing>, unnamed: readonly number[] = []) =>
  atOnce(addingToLayer(layer, { layer: more, unnamed: Int32Array.from(unnamed) }, rename))

const FIRST = layerOf('a.csv', [
  { id: 'A1', what: 'mast' },
  { id: 'A2', what: 'house' },
])

describe('a further file', () => {
  it('comes behind the first, and the layer knows from which record on it is another file’s', () => {
    const { layer, added } = addToLayer(FIRST, layerOf('b.csv', [{ id: 'B1', what: 'tree' }], 7))
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
    const { layer, added, same, renamed } = addToLayer(FIRST, more)
    expect([added, same, renamed]).toEqual([1, 1, 0])
    expect(layer.records.map(({ what }) => what)).toEqual(['mast', 'house', 'tree'])
    expect([...(layer.rows ?? [])]).toEqual([2, 3, 3])
  })

  it('replaces the record whose id it gives, and says where each of its own stands now', () => {
    const more = layerOf(
      'b.csv',
      [
        { id: 'A1', what: 'taller mast' },
        { id: 'A2', what: 'house' },
        { id: 'B1', what: 'tree' },
      ],
      7,
    )
    const { layer, added, replaced, same, standsAt } = addToLayer(FIRST, more)
    expect([added, replaced, same]).toEqual([1, 1, 1])
    expect(layer.records.map(({ id, what }) => `${id} ${what}`)).toEqual([
      'A2 house',
      'A1 taller mast',
      'B1 tree',
    ])
    // The house is still of row 3 of the first file, the mast of row 7 of the second.
    expect([...(layer.rows ?? [])]).toEqual([3, 7, 9])
    expect(layer.added).toEqual([{ source: source('b.csv'), from: 1 }])
    expect([...standsAt]).toEqual([1, 0, 2])
  })

  it('replaces what an earlier further file gave, whose others begin sooner then', () => {
    const second = addToLayer(
      FIRST,
      layerOf('b.csv', [
        { id: 'B1', what: 'tree' },
        { id: 'B2', what: 'hill' },
      ]),
    ).layer
    const third = layerOf(
      'c.csv',
      [
        { id: 'A2', what: 'hut' },
        { id: 'B1', what: 'oak' },
      ],
      5,
    )
    const { layer, replaced } = addToLayer(second, third)
    expect(replaced).toBe(2)
    expect(layer.records.map(({ what }) => what)).toEqual(['mast', 'hill', 'hut', 'oak'])
    expect(layer.added?.map(({ source: { file }, from }) => [file, from])).toEqual([
      ['b.csv', 1],
      ['c.csv', 2],
    ])
    expect([...(layer.rows ?? [])]).toEqual([2, 3, 5, 6])
  })

  it('gives another record of a made-up id the next free number', () => {
    const more = layerOf('b.csv', [
      { id: 'A1', what: 'tree' },
      { id: 'A1#2', what: 'hill' },
    ])
    const { layer, renamed, replaced } = addToLayer(FIRST, more, [0, 1])
    expect([renamed, replaced]).toEqual([2, 0])
    expect(layer.records.map(({ id }) => id)).toEqual(['A1', 'A2', 'A1#2', 'A1#2#2'])
  })

  it('brings back a record that was deleted by hand, under its own id', () => {
    const deleted: Layer<Thing> = { ...FIRST, loaded: FIRST.records, records: FIRST.records.slice(1) }
    const { layer, added, replaced } = addToLayer(
      deleted,
      layerOf('b.csv', [{ id: 'A1', what: 'new mast' }], 9),
    )
    expect([added, replaced]).toEqual([1, 0])
    expect(layer.records.map(({ id }) => id)).toEqual(['A2', 'A1'])
    expect(layer.loaded?.map(({ what }) => what)).toEqual(['house', 'new mast'])
    expect([...(layer.rows ?? [])]).toEqual([3, 9])
  })

  it('says nothing new where a file could not tell the difference: a millimetre, the order of columns, an empty cell', () => {
    const at = (lon: number, extra: Readonly<Record<string, string | null>>) => ({
      id: 'A1',
      what: 'mast',
      position: [lon, 16.8],
      extra,
    })
    const first = layerOf('a.csv', [at(107.10000001, { a: '1', b: '2', c: null })])
    const again = layerOf('b.csv', [at(107.1, { b: '2', a: '1' })])
    expect(addToLayer(first, again)).toMatchObject({ same: 1, replaced: 0 })
    expect(addToLayer(first, again, [0])).toMatchObject({ same: 1, added: 0 })
    // A centimetre is 1e-7 degrees.
    const moved = layerOf('b.csv', [at(107.1000002, { b: '2', a: '1' })])
    expect(addToLayer(first, moved)).toMatchObject({ same: 0, replaced: 1 })
  })

  it('changes nothing when it says nothing new', () => {
    const { layer, same } = addToLayer(FIRST, layerOf('b.csv', FIRST.records))
    expect(layer).toBe(FIRST)
    expect(same).toBe(2)
  })

  it('comes behind the loaded records too where some were edited since', () => {
    const edited: Layer<Thing> = {
      ...FIRST,
      loaded: FIRST.records,
      records: [{ id: 'A1', what: 'taller mast' }],
    }
    const { layer } = addToLayer(edited, layerOf('b.csv', [{ id: 'B1', what: 'tree' }]))
    expect(layer.records.map(({ what }) => what)).toEqual(['taller mast', 'tree'])
    expect(layer.loaded?.map(({ what }) => what)).toEqual(['mast', 'house', 'tree'])
    expect(layer.added?.[0]?.from).toBe(2)
    expect(layer.rows).toHaveLength(3)
  })

  it('says no rows at all where those of the first file are not known', () => {
    const { rows: _, ...rowless } = FIRST
    expect(addToLayer(rowless, layerOf('b.csv', [{ id: 'B1', what: 'tree' }])).layer.rows).toBeUndefined()
  })

  it('leaves every id once, loses nothing and doubles nothing, whatever is added', () => {
    const things = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'a#2'), what: fc.constantFrom('x', 'y', 'z') }),
    )
    const unique = (all: readonly Thing[]) =>
      all.filter(({ id }, i) => all.findIndex((one) => one.id === id) === i)
    fc.assert(
      fc.property(things, things, fc.subarray([0, 1, 2]), (one, other, unnamed) => {
        const first = layerOf('a', unique(one))
        const more = layerOf('b', unique(other))
        const { layer, added, replaced, same, standsAt } = addToLayer(first, more, unnamed)
        const ids = layer.records.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(added + replaced + same).toBe(more.records.length)
        expect(layer.records).toHaveLength(first.records.length + added)
        const isGiven = (id: string) =>
          more.records.some((record, i) => record.id === id && !unnamed.includes(i))
        for (const record of first.records) if (!isGiven(record.id)) expect(layer.records).toContain(record)
        more.records.forEach(({ what }, i) => {
          expect(layer.records[standsAt[i]!]?.what).toBe(what)
        })
        expect(layer.rows).toHaveLength(layer.records.length)
      }),
    )
  })
})
