import { expect, it } from 'vitest'
import { stationTotals } from '../../../src/panels/shared/stationTotals'
import type { Station } from '../../../src/province/station'

it('counts stations and declared reaches by technology, and stations by operator from A', () => {
  const station = (operator: string, technology: string, reachKm: number | null) =>
    ({ operator, technology, reachKm }) as Station
  const { byTechnology, byOperator } = stationTotals([
    station('VNPT', '4G', null),
    station('MobiFone', '4G', 2),
    station('VNPT', '2G', 0),
  ])
  expect(byTechnology['4G']).toEqual({ stations: 2, declared: 1 })
  // A declared reach of 0 is declared: it reaches nobody.
  expect(byTechnology['2G']).toEqual({ stations: 1, declared: 1 })
  expect(byTechnology['5G']).toEqual({ stations: 0, declared: 0 })
  expect([...byOperator]).toEqual([
    ['MobiFone', 1],
    ['VNPT', 2],
  ])
})
