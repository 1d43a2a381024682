import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accessOf, addAccess, addVillage, noAccessSums } from '../../src/postal/access'

type VillageWay = readonly [village: number, km: number, people: number | null]

const sumsOf = (...villages: readonly VillageWay[]) => {
  const sums = noAccessSums()
  for (const village of villages) addVillage(sums, ...village)
  return sums
}

describe('real access', () => {
  it('is weighted by people', () => {
    // (100 · 1 + 300 · 5) / 400 = 1600 / 400 = 4 km; 100 of 400 people are within 3 km.
    expect(accessOf(sumsOf([0, 1, 100], [1, 5, 300]))).toEqual({
      meanKm: 4,
      worstVillage: 1,
      worstKm: 5,
      within3Km: 0.25,
    })
  })

  it('is weighted by villages where no population is known', () => {
    // (1 + 5 + 3) / 3 = 3 km; two of three villages are within 3 km, the edge included.
    const access = accessOf(sumsOf([0, 1, null], [1, 5, null], [2, 3, null]))
    expect(access?.meanKm).toBe(3)
    expect(access?.within3Km).toBeCloseTo(2 / 3, 12)
  })

  it('gives a village without known population no weight, but may name it as the worst', () => {
    expect(accessOf(sumsOf([0, 2, 50], [1, 9, null]))).toEqual({
      meanKm: 2,
      worstVillage: 1,
      worstKm: 9,
      within3Km: 1,
    })
  })

  it('has no value without a village, or without any postal point', () => {
    expect(accessOf(noAccessSums())).toBeNull()
    expect(accessOf(sumsOf([0, Number.POSITIVE_INFINITY, 100]))).toBeNull()
  })

  it('names a village that stands at its post office, when it is the only one', () => {
    expect(accessOf(sumsOf([7, 0, 10]))).toEqual({ meanKm: 0, worstVillage: 7, worstKm: 0, within3Km: 1 })
  })

  it('names the earlier of two villages with the same longest way, however they are added', () => {
    const later = sumsOf([5, 4, 10])
    addAccess(later, sumsOf([2, 4, 10]))
    expect(accessOf(later)?.worstVillage).toBe(2)
    expect(accessOf(sumsOf([2, 4, 10], [5, 4, 10]))?.worstVillage).toBe(2)
  })

  it('is the same from the sums of parts as from the villages', () => {
    const way = fc.record({ km: fc.integer({ min: 0, max: 20 }), people: fc.option(fc.nat(900)) })
    fc.assert(
      fc.property(fc.array(way, { maxLength: 12 }), fc.nat(12), (ways, cut) => {
        const villages = ways.map(({ km, people }, i): VillageWay => [i, km, people])
        const total = sumsOf(...villages.slice(cut))
        addAccess(total, sumsOf(...villages.slice(0, cut)))
        expect(accessOf(total)).toEqual(accessOf(sumsOf(...villages)))
      }),
    )
  })
})
