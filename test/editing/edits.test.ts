import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editsOf, withEdits } from '../../src/editing/edits'
import { aStation } from './aLayer'

const station = (n: number) => aStation(`S${n}`)

it('edits told by reference give the same records back, whatever was taken away, changed, added or moved', () => {
  const loaded = Array.from({ length: 12 }, (_, n) => station(n))
  const record = fc.oneof(
    fc.integer({ min: 0, max: 11 }).map((n) => loaded[n]!),
    fc.integer({ min: 0, max: 15 }).map((n) => ({ ...station(n), operator: 'VNPT' })),
  )
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const back = withEdits(loaded, editsOf(records, loaded))
      expect(back).toHaveLength(records.length)
      back?.forEach((one, i) => {
        expect(one).toBe(records[i])
      })
    }),
  )
  expect(withEdits(loaded.slice(1), editsOf(loaded, loaded))).toBeNull()
})

/** The list, and how often one of its places was looked at. */
function counted<T>(list: readonly T[]) {
  let looks = 0
  const watched = new Proxy(list, {
    get(target, place, receiver) {
      if (typeof place === 'string' && /^\d+$/.test(place)) looks++
      return Reflect.get(target, place, receiver)
    },
  })
  return { watched, looks: () => looks }
}

it('a field that is set in every record, once one is deleted, is told in one walk', () => {
  const loaded = Array.from({ length: 1000 }, (_, n) => station(n))
  const { watched, looks } = counted(loaded)
  const edited = loaded.slice(1).map((one) => ({ ...one, operator: 'VNPT' }))
  const { runs, own } = editsOf(edited, watched)
  expect([[...runs], own.length]).toEqual([[-1, 999], 999])
  // A record is looked for from where the last one stood: some looks each, and not all that are left.
  expect(looks()).toBeLessThan(10 * loaded.length)
})
