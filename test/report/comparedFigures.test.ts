import { describe, expect, it } from 'vitest'
import { comparedFigures } from '../../src/report/comparedFigures'
import { noSums, type Sums } from '../../src/report/sums'
import { territoryFigures } from '../../src/report/territoryFigures'
import { aPublishedFigure } from './aDataset'

/** The half-year report of mid-2024. */
const PUBLISHED = [
  aPublishedFigure('postal_points', 213),
  aPublishedFigure('communes_with_culture_post', 114),
  aPublishedFigure('communes_total', 125),
  aPublishedFigure('mean_service_radius_km', 2.381),
  aPublishedFigure('people_per_point', 3018),
  aPublishedFigure('phone_subscribers', 672495),
  aPublishedFigure('phone_density', 102),
  aPublishedFigure('fixed_broadband_subscribers', 134697),
  aPublishedFigure('fixed_broadband_density', 20.3),
  aPublishedFigure('stations_total', 2649),
  aPublishedFigure('stations_2g', 697),
  aPublishedFigure('telecom_revenue', 395.173),
]

const quangTri = (change: Partial<Sums> = {}) =>
  territoryFigures(
    {
      ...noSums(1),
      areaKm2: 4701.25,
      population: 662200,
      communes: 125,
      populationKnownCommunes: 125,
      communesWithCulturePost: 114,
      postalPoints: 213,
      postalPointsOfKnownPopulation: 213,
      stationsByTechnology: [697, 756, 1196, 0],
      ...change,
    },
    ['Viettel'],
  )

const compared = (key: string, province = quangTri(), published = PUBLISHED) =>
  comparedFigures(published, province).find((figure) => figure.key === key)!

describe('published beside computed', () => {
  it('keeps every published figure, in order', () => {
    expect(comparedFigures(PUBLISHED, quangTri()).map(({ key }) => key)).toEqual(
      PUBLISHED.map(({ key }) => key),
    )
  })

  it('agrees on what is only counted', () => {
    expect(compared('stations_total')).toMatchObject({
      published: 2649,
      computed: 2649,
      difference: 0,
      why: null,
    })
    expect(compared('communes_with_culture_post')).toMatchObject({ computed: 114, difference: 0, why: null })
  })

  it('has nothing to set beside revenue', () => {
    expect(compared('telecom_revenue')).toMatchObject({ computed: null, difference: null, why: null })
  })

  it('computes 2.651 km where 2.381 is published, and says that 213 points do not give it', () => {
    const { computed, difference, why } = compared('mean_service_radius_km')
    expect(computed).toBeCloseTo(2.6506, 4)
    expect(difference).toBeCloseTo(2.6506 - 2.381, 4)
    // 4701.25 / (π · 2.381²) = 4701.25 / 17.8102 = 263.96 points.
    expect(why?.vi).toContain(
      '213 điểm: R = √(S/(π·N)) với S = 4.701,25 km² cho 2,651 km; 2,381 km ứng với 264 điểm',
    )
    expect(why?.en).toContain('213 points')
    expect(why?.en).toContain('2.381 km would take 264 points')
  })

  it('says that 3,018 people for each of 213 points are 642,834 people', () => {
    const { computed, why } = compared('people_per_point')
    expect(computed).toBeCloseTo(3108.92, 2)
    expect(why?.en).toBe(
      '3,018 people × 213 points = 642,834 people; ours is for 662,200 people. ' +
        'The subscriber densities published with it imply 661,902–662,557 people.',
    )
    expect(why?.vi).toContain('642.834 người; ở đây tính với 662.200 người.')
  })

  it('says when a difference is no more than rounding', () => {
    // 672,495 · 100 / 662,200 = 101.555, published as 102; 134,697 · 100 / 662,200 = 20.341, published as 20.3.
    const phones = compared('phone_density')
    expect(phones.computed).toBeCloseTo(101.555, 3)
    expect(phones.why?.en).toBe('The published figure is rounded.')
    expect(compared('fixed_broadband_density').computed).toBeCloseTo(20.341, 3)
  })

  it('has no density where the population is not known', () => {
    const unknown = quangTri({ population: 0, populationKnownCommunes: 0, postalPointsOfKnownPopulation: 0 })
    expect(compared('phone_density', unknown).computed).toBeNull()
    expect(compared('people_per_point', unknown)).toMatchObject({ computed: null, why: null })
  })

  it('has people per point, but no density, where the population of one commune is not known', () => {
    const part = quangTri({
      population: 660000,
      populationKnownCommunes: 124,
      postalPointsOfKnownPopulation: 200,
    })
    expect(compared('phone_density', part).computed).toBeNull()
    // 660,000 / 200, whatever points the last commune has.
    const { computed, why } = compared('people_per_point', part)
    expect(computed).toBe(3300)
    expect(why?.en).toContain('ours is for 660,000 people in the 124 of 125 communes of known population.')
    expect(why?.vi).toContain('ở đây tính với 660.000 người của 124/125 xã có dân số.')
  })

  it('says that other boundaries were published for', () => {
    const { difference, why } = compared('communes_total', quangTri({ communes: 37 }))
    expect(difference).toBe(-88)
    expect(why?.en).toContain('37 units')
    expect(why?.en).toContain('125')
  })

  it('names the other boundaries before it speaks of the radius', () => {
    const { why } = compared('mean_service_radius_km', quangTri({ communes: 78, areaKm2: 12699.99 }))
    expect(why?.en).toMatch(/^The boundaries on view have 78 units.*S = 12,699.99 km²/)
    expect(why?.vi).toMatch(/^Địa giới đang xem có 78 đơn vị/)
  })

  it('says nothing of a radius that cannot be', () => {
    const published = [aPublishedFigure('postal_points', 213), aPublishedFigure('mean_service_radius_km', 0)]
    expect(compared('mean_service_radius_km', quangTri(), published).why).toBeNull()
  })

  it('says nothing where it does not know why', () => {
    expect(compared('postal_points', quangTri({ postalPoints: 200 }))).toMatchObject({
      difference: -13,
      why: null,
    })
    const alone = PUBLISHED.filter(({ key }) => key === 'mean_service_radius_km')
    expect(compared('mean_service_radius_km', quangTri(), alone).why).toBeNull()
  })

  it('takes a radius that follows from the published points for what it is', () => {
    // √(4701.25 / (π · 215)) = 2.638: published with its 215 points, it differs because ours has 213.
    const published = [
      aPublishedFigure('postal_points', 215),
      aPublishedFigure('mean_service_radius_km', 2.638),
    ]
    expect(compared('mean_service_radius_km', quangTri(), published).why).toBeNull()
  })
})
