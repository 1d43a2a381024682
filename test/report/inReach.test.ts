import fc from 'fast-check'
import { expect, it } from 'vitest'
import { STATION_STATUSES, siteId, TECHNOLOGIES } from '../../src/province/station'
import { inReachOf, stationsReaching } from '../../src/report/inReach'
import { DEFAULT_QUESTION, type Question } from '../../src/report/question'
import { aDataset, aStation, aVillage } from './aDataset'
import { TWO_COMMUNES } from './twoCommunes'

// Some in one place, some a reach apart, some far away: and all of them more than once.
const position = fc.tuple(
  fc.integer({ min: 0, max: 5 }).map((i) => 107 + i * 0.02),
  fc.integer({ min: 0, max: 5 }).map((i) => 16.5 + i * 0.02),
)
const station = fc.record({
  position,
  siteId: fc.constantFrom('S1', 'S2', 'S3', 'S4').map(siteId),
  technology: fc.constantFrom(...TECHNOLOGIES),
  operator: fc.constantFrom('Viettel', 'VNPT', 'MobiFone'),
  status: fc.constantFrom(...STATION_STATUSES, 'active' as const),
  reachKm: fc.constantFrom(null, null, 0, -1, 3, 8, Number.NaN),
})
const question = fc
  .record({
    technologies: fc.subarray([...TECHNOLOGIES]),
    operators: fc.constantFrom(null, ['VNPT'], ['Viettel', 'MobiFone']),
    reachFactor: fc.constantFrom(0, 0.5, 1, 2),
  })
  .map((signal): Question => ({ ...DEFAULT_QUESTION, signal }))

it('finds for one village the stations that are counted for all', () => {
  fc.assert(
    fc.property(fc.array(station), fc.array(position), question, (stations, positions, asked) => {
      const dataset = aDataset({
        stations: stations.map((given, i) => aStation(`${i}`, given)),
        villages: positions.map((at, i) => aVillage(`${i}`, { position: at })),
      })
      const villages = dataset.villages.records
      const counted = inReachOf(dataset, asked, villages)
      villages.forEach((village, i) => {
        const found = stationsReaching(dataset, asked, village)
        expect(found).toHaveLength(counted.stations[i]!)
        expect(new Set(found.map((one) => one.operator)).size).toBe(counted.operators[i])
        expect(new Set(found.map((one) => one.siteId)).size).toBe(counted.sites[i])
      })
    }),
  )
})

it('finds the two stations on the one mast in the middle of West', () => {
  const [v1, v2] = TWO_COMMUNES.villages.records
  expect(stationsReaching(TWO_COMMUNES, DEFAULT_QUESTION, v1!)).toHaveLength(2)
  expect(stationsReaching(TWO_COMMUNES, DEFAULT_QUESTION, v2!)).toEqual([])
})
