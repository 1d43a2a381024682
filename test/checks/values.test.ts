import { describe, expect, it } from 'vitest'
import { USUAL_LIMIT_KM } from '../../src/checks/stationValues'
import { aPostalPoint, aStation, aVillage } from '../report/aDataset'
import { found } from './findings'

describe('the numbers of a village', () => {
  const village = (
    population: number | null,
    households: number | null,
    poorHouseholds: number | null = null,
  ) => ({
    villages: [aVillage('v', { population, households, poorHouseholds })],
  })

  it('cannot be households without people', () => {
    expect(found('households-without-people', village(0, 12))).toMatchObject([
      { column: 'population', found: '0', expected: '≥ 12', severity: 'must-see' },
    ])
    expect(found('households-without-people', village(0, 0))).toEqual([])
    expect(found('households-without-people', village(null, 12))).toEqual([])
  })

  it('cannot be more households than people', () => {
    expect(found('more-households-than-people', village(11, 12))).toMatchObject([
      { column: 'households', found: '12', expected: '≤ 11' },
    ])
    expect(found('more-households-than-people', village(12, 12))).toEqual([])
    expect(found('more-households-than-people', village(0, 12))).toEqual([])
  })

  it('cannot be more poor households than households', () => {
    expect(found('more-poor-than-households', village(100, 20, 21))).toMatchObject([
      { column: 'poor_households', found: '21', expected: '≤ 20' },
    ])
    expect(found('more-poor-than-households', village(100, 20, 20))).toEqual([])
  })

  it('are told to be unknown, in one finding', () => {
    const villages = [null, 5, null].map((population, i) => aVillage(`v${i}`, { population }))
    expect(found('people-unknown', { villages })).toMatchObject([{ records: [0, 2], severity: 'told' }])
  })
})

describe('a date after today, 2026-07-01', () => {
  it.each([
    ['2027', 1],
    ['2026', 0],
    ['2026-08', 1],
    ['2026-07', 0],
    ['2026-07-02', 1],
    ['2026-07-01', 0],
    ['quý III/2027', 0],
  ])('is %s, %d times', (date, times) => {
    expect(found('date-in-future', { stations: [aStation('s', { onAir: date })] })).toHaveLength(times)
    expect(found('date-in-future', { villages: [aVillage('v', { measuredOn: date })] })).toHaveLength(times)
  })

  it('is as it should be for a planned station', () => {
    const stations = [aStation('s', { onAir: '2027', status: 'planned' })]
    expect(found('date-in-future', { stations })).toEqual([])
  })
})

describe('a reach', () => {
  it.each([
    ['2G', 35, 35.1],
    ['3G', 35, 35.1],
    ['4G', 14.5, 14.6],
    ['5G', 14.5, 14.6],
  ] as const)('of %s may be %d km, not %d', (technology, most, more) => {
    const stations = [most, more, null].map((reachKm, i) => aStation(`s${i}`, { technology, reachKm }))
    expect(found('reach-too-long', { stations })).toMatchObject([{ records: [1], limitKm: most }])
  })
})

describe('the usual limit of a cell', () => {
  const LIGHT_KM_A_MICROSECOND = 0.299792458

  it('is where the timing advance of GSM ends: 63 bits of 48/13 µs there and back', () => {
    expect(USUAL_LIMIT_KM['2G']).toBeCloseTo(((63 * 48) / 13 / 2) * LIGHT_KM_A_MICROSECOND, 0)
  })

  it('is what preamble format 0 of LTE leaves of a millisecond of 30,720 Ts there and back', () => {
    const guardUs = ((30_720 - 3168 - 24_576) / 30_720) * 1000
    expect(guardUs).toBeCloseTo(96.875, 6)
    expect(USUAL_LIMIT_KM['4G']).toBeCloseTo((guardUs / 2) * LIGHT_KM_A_MICROSECOND, 1)
  })
})

describe('words that are not known', () => {
  it('are told once for each operator', () => {
    const stations = ['Viettel', 'iTel', 'VNPT', 'iTel', ''].map((operator, i) =>
      aStation(`s${i}`, { operator }),
    )
    expect(
      found('unknown-operator', { stations }).map(({ found: name, records }) => [name, ...records]),
    ).toEqual([
      ['iTel', 1, 3],
      ['', 4],
    ])
  })

  it('are told of postal points in one finding', () => {
    const postalPoints = [
      aPostalPoint('a', { kind: 'other' }),
      aPostalPoint('b'),
      aPostalPoint('c', { kind: 'other' }),
    ]
    expect(found('unknown-postal-kind', { postalPoints })).toMatchObject([{ records: [0, 2] }])
  })
})
