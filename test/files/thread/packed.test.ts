import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack, unpack } from '../../../src/files/thread/packed'

describe('packed records', () => {
  it('come out as they went in, whatever fields some of them lack', () => {
    // The readers leave "__proto__" out.
    const anyName = fc.string().filter((text) => text !== '__proto__')
    const name = fc.constantFrom('id', 'operator', 'position', 'extra', 'path')
    // A table of different values holds 0 and -0 as one.
    const number = fc.double().map((value) => (Object.is(value, -0) ? 0 : value))
    const scalar = fc.oneof(fc.string(), number, fc.boolean(), fc.constant(null))
    const value = fc.oneof(
      scalar,
      fc.tuple(number, number),
      fc.array(fc.tuple(number, number)),
      fc.dictionary(anyName, scalar).map((entries) => ({ ...entries })),
    )
    fc.assert(
      fc.property(fc.array(fc.dictionary(name, value).map((entries) => ({ ...entries }))), (records) => {
        expect(unpack(structuredClone(pack(records)))).toEqual(records)
      }),
    )
  })

  it('hold what many of them say only once', () => {
    const records = Array.from({ length: 1000 }, (_, i) => ({
      id: `QT${i}`,
      operator: ['Viettel', 'VNPT'][i % 2],
    }))
    const operators = pack(records).fields.find(([name]) => name === 'operator')![1]
    expect(operators).toMatchObject({ kind: 'values', different: ['Viettel', 'VNPT'] })
  })

  it('tell a field that is missing from one that is null', () => {
    const records = [{ reach: null }, {}, { reach: 2 }]
    expect(unpack(pack(records))).toEqual(records)
    expect(Object.keys(unpack(pack(records))[1]!)).toEqual([])
  })

  it('with names of their own each do not make a column of each', () => {
    const records = Array.from({ length: 100 }, (_, i) => ({ extra: { [`name ${i}`]: i } }))
    expect(pack(records).fields).toHaveLength(1)
    expect(unpack(pack(records))).toEqual(records)
  })
})
