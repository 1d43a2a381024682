import { describe, expect, it } from 'vitest'
import { withOwnColumns } from '../../src/worker/handOver'

describe('an answer that is handed over', () => {
  const kept = {
    a: Float64Array.of(1, 2),
    deep: { b: Int32Array.of(3) },
    list: [{ c: 4 }],
    text: 'x',
    none: null,
  }

  it('is equal, with columns of its own', () => {
    const own = withOwnColumns(kept, [])
    expect(own).toEqual(kept)
    expect(own.a).not.toBe(kept.a)
    expect(own.deep.b).not.toBe(kept.deep.b)
  })

  it('leaves the columns of the desk where they are when its buffers are taken', () => {
    const buffers: Transferable[] = []
    const taken = structuredClone(withOwnColumns(kept, buffers), { transfer: buffers })
    expect(buffers).toHaveLength(2)
    expect(taken).toEqual(kept)
    expect([...kept.a]).toEqual([1, 2])
  })

  it('is what it is when it is no object', () => {
    expect([null, 1, 'x'].map((value) => withOwnColumns(value, []))).toEqual([null, 1, 'x'])
  })
})
