import { describe, expect, it } from 'vitest'
import { agreementOf, disagreements } from '../../bench/agreement'
import type { Answers } from '../../bench/answers'

const answers = (ratio: number[], share: number, communes = [0, 1, 1]): Answers => ({
  locate: [Int32Array.from(communes)],
  coverage: { easiest: { ratio: Float64Array.from(ratio) }, nearest: { km: Float64Array.of(2, 4) } },
  nearest_postal: { km: Float64Array.of(1, 0) },
  area: Float64Array.of(share, 1),
})

const ours = answers([0.4, 1], 0.5)

describe('a peer and we', () => {
  it('agree where it only knows that a village is covered, and does not place a point off the coast', () => {
    const agreement = agreementOf(ours, answers([0, 0], 0.5, [0, 1, -1]))
    expect(agreement).toMatchObject({
      places_in_another_commune: 0,
      places_only_ours: 1,
      villages_covered: 2,
      villages_covered_otherwise: 0,
    })
    expect(disagreements(agreement)).toEqual([])
  })

  it('do not agree when one village of two is covered only for one of us', () => {
    expect(disagreements(agreementOf(ours, answers([0, 2], 0.5)))).toEqual(['villages_covered_otherwise 1'])
  })

  it('do not agree when a place is in another commune', () => {
    expect(disagreements(agreementOf(ours, answers([0, 0], 0.5, [0, 1, 0])))).toEqual([
      'places_in_another_commune 1',
    ])
  })

  it('do not agree when a commune is 4 points further covered, which is 2 on average of two', () => {
    const agreement = agreementOf(ours, answers([0, 0], 0.54))
    expect(agreement.area_worst_points).toBeCloseTo(4, 9)
    expect(agreement.area_mean_points).toBeCloseTo(2, 9)
    expect(disagreements(agreement)).toHaveLength(2)
  })

  it('do not agree on a distance that is 1 % longer, and a NaN is never the same', () => {
    const longer = { nearest_postal: { km: Float64Array.of(1.01, 0) } }
    expect(agreementOf(ours, longer).postal_km_relative).toBeCloseTo(0.01, 9)
    expect(disagreements(agreementOf(ours, longer))).toHaveLength(1)
    expect(disagreements(agreementOf(ours, answers([0, 0], Number.NaN)))).not.toEqual([])
  })

  it('are compared only on the steps that it does', () => {
    expect(Object.keys(agreementOf(ours, { nearest_postal: ours.nearest_postal }))).toEqual([
      'postal_km_relative',
    ])
  })
})
