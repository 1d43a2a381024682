import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/province/dataset'
import { createAnalysis } from '../../src/report/createAnalysis'
import type { ProvinceReport, TerritoryFigures } from '../../src/report/figures'
import { DEFAULT_QUESTION, type Question } from '../../src/report/question'
import { dataset, question, stationNamed } from './anyDataset'
import { unfitNumbers } from './unfit'

const measure = (given: Dataset, asked: Question = DEFAULT_QUESTION) => createAnalysis(given).measure(asked)

const territories = ({ communes, districts, province }: ProvinceReport): readonly TerritoryFigures[] => [
  ...communes,
  ...districts,
  province,
]

const sum = (parts: readonly TerritoryFigures[], of: (figures: TerritoryFigures) => number) =>
  parts.reduce((total, figures) => total + of(figures), 0)

/** Figures that add up. */
const COUNTS: readonly ((figures: TerritoryFigures) => number)[] = [
  (f) => f.communes,
  (f) => f.population ?? 0,
  (f) => f.populationKnownCommunes,
  (f) => f.communesWithCulturePost,
  (f) => f.postalPoints,
  (f) => f.culturePosts,
  (f) => f.stations,
  (f) => f.stationsByTechnology['4G'],
  (f) => f.stationsByOperator.VNPT ?? 0,
  (f) => f.sites,
  (f) => f.villages,
  (f) => f.deadZoneVillages,
  (f) => f.certainGaps,
  (f) => f.doubtfulVillages,
  (f) => f.villagePopulation,
  (f) => f.deadZonePopulation,
  (f) => f.population ?? 0,
]

describe('any report', () => {
  it('has communes and districts that add up to the province', () => {
    fc.assert(
      fc.property(dataset, question, (given, asked) => {
        const { communes, districts, province } = measure(given, asked)
        for (const of of COUNTS) {
          expect(sum(communes, of)).toBe(of(province))
          expect(sum(districts, of)).toBe(of(province))
        }
        const coveredKm2 = (f: TerritoryFigures) => f.areaKm2 * (f.areaCoveredShare ?? 0)
        expect(sum(communes, (f) => f.areaKm2)).toBeCloseTo(province.areaKm2, 9)
        expect(sum(communes, coveredKm2)).toBeCloseTo(coveredKm2(province), 6)
        expect(sum(districts, coveredKm2)).toBeCloseTo(coveredKm2(province), 6)
      }),
      { numRuns: 60 },
    )
  })

  it('has shares from 0 to 1, parts no larger than their wholes, and no number that is not fit to be shown', () => {
    fc.assert(
      fc.property(dataset, question, (given, asked) => {
        const report = measure(given, asked)
        expect(unfitNumbers(report)).toEqual([])
        for (const figures of territories(report)) {
          const shares = [
            figures.populationCoveredShare,
            figures.areaCoveredShare,
            ...Object.values(figures.populationCoveredShareByTechnology),
            ...Object.values(figures.areaCoveredShareByTechnology),
            figures.access?.within3Km ?? null,
          ]
          for (const share of shares) {
            expect(share ?? 0).toBeGreaterThanOrEqual(0)
            expect(share ?? 0).toBeLessThanOrEqual(1)
          }
          expect(figures.certainGaps).toBeLessThanOrEqual(figures.deadZoneVillages)
          expect(figures.deadZoneVillages).toBeLessThanOrEqual(figures.villages)
          expect(figures.sites).toBeLessThanOrEqual(figures.stations)
          expect(figures.access?.meanKm ?? 0).toBeLessThanOrEqual((figures.access?.worstKm ?? 0) + 1e-9)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('covers an area by all technologies no smaller than by each', () => {
    fc.assert(
      fc.property(dataset, (given) => {
        for (const figures of territories(measure(given))) {
          for (const technology of DEFAULT_QUESTION.signal.technologies) {
            const one = figures.areaCoveredShareByTechnology[technology] ?? 0
            expect(figures.areaCoveredShare ?? 0).toBeGreaterThanOrEqual(one - 1e-6)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('never uncovers anyone when a station is added', () => {
    fc.assert(
      fc.property(dataset, stationNamed('added'), ({ stations, ...given }, added) => {
        const records = [...stations.records, added]
        const before = measure({ ...given, stations })
        const after = measure({ ...given, stations: { ...stations, records } })
        territories(after).forEach((figures, i) => {
          const less = territories(before)[i]!
          expect(figures.deadZoneVillages).toBeLessThanOrEqual(less.deadZoneVillages)
          expect(figures.populationCoveredShare ?? 0).toBeGreaterThanOrEqual(less.populationCoveredShare ?? 0)
          expect(figures.areaCoveredShare ?? 0).toBeGreaterThanOrEqual((less.areaCoveredShare ?? 0) - 1e-6)
        })
        after.corridors.forEach(({ coveredKm }, i) => {
          expect(coveredKm).toBeGreaterThanOrEqual(before.corridors[i]!.coveredKm - 1e-6)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('never covers fewer when every reach grows', () => {
    const factor = fc.double({ min: 0.2, max: 2, noNaN: true })
    fc.assert(
      fc.property(dataset, factor, factor, (given, a, b) => {
        const analysis = createAnalysis(given)
        const at = (reachFactor: number) =>
          analysis.measure({ ...DEFAULT_QUESTION, signal: { ...DEFAULT_QUESTION.signal, reachFactor } })
        const [less, more] = [at(Math.min(a, b)), at(Math.max(a, b))]
        territories(more).forEach((figures, i) => {
          const smaller = territories(less)[i]!
          expect(figures.deadZoneVillages).toBeLessThanOrEqual(smaller.deadZoneVillages)
          expect(figures.areaCoveredShare ?? 0).toBeGreaterThanOrEqual((smaller.areaCoveredShare ?? 0) - 1e-6)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on the order of the records', () => {
    const backwards = <T>(layer: {
      readonly records: readonly T[]
      readonly source: Dataset['stations']['source']
    }) => ({
      ...layer,
      records: [...layer.records].reverse(),
    })
    fc.assert(
      fc.property(dataset, question, (given, asked) => {
        const there = measure(given, asked)
        const back = measure(
          {
            ...given,
            communes: { '2020': backwards(given.communes['2020']!) },
            stations: backwards(given.stations),
            postalPoints: backwards(given.postalPoints),
            villages: backwards(given.villages),
          },
          asked,
        )
        const inOrder = [...[...back.communes].reverse(), ...back.districts, back.province]
        inOrder.forEach((figures, i) => {
          const other = territories(there)[i]!
          for (const of of COUNTS) expect(of(figures)).toBe(of(other))
          expect(figures.populationCoveredShare).toBe(other.populationCoveredShare)
          expect(figures.areaCoveredShare ?? 0).toBeCloseTo(other.areaCoveredShare ?? 0, 6)
          expect(figures.access?.meanKm ?? 0).toBeCloseTo(other.access?.meanKm ?? 0, 9)
        })
        expect([...back.villages.ratio].reverse()).toEqual([...there.villages.ratio])
        const idOf = (stations: Dataset['stations'], i: number) => stations.records[i]?.id
        const last = there.villages.ratio.length - 1
        there.villages.easiestStation.forEach((easiest, i) => {
          const other = back.villages.easiestStation[last - i]!
          expect(idOf(backwards(given.stations), other)).toBe(idOf(given.stations, easiest))
        })
      }),
      { numRuns: 60 },
    )
  })

  it('is the same from an analysis that has answered other questions before', () => {
    fc.assert(
      fc.property(dataset, fc.array(question, { maxLength: 4 }), question, (given, others, asked) => {
        const analysis = createAnalysis(given)
        for (const other of others) analysis.measure(other)
        expect(analysis.measure(asked)).toEqual(measure(given, asked))
      }),
      { numRuns: 30 },
    )
  })

  it('survives the way to another thread', () => {
    fc.assert(
      fc.property(dataset, question, (given, asked) => {
        const report = measure(given, asked)
        expect(structuredClone(report)).toEqual(report)
      }),
      { numRuns: 20 },
    )
  })
})
