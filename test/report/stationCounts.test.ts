import { describe, expect, it } from 'vitest'
import { stationColumnsOf } from '../../src/coverage/stationColumns'
import { siteId } from '../../src/province/station'
import { stationCounts } from '../../src/report/stationCounts'
import { aStation } from './aDataset'

const onSite = (site: string) => ({ siteId: siteId(site) })

describe('the stations of a commune', () => {
  const stations = [
    aStation('a', { ...onSite('S1'), technology: '2G' }),
    aStation('b', { ...onSite('S1'), technology: '4G' }),
    aStation('c', { ...onSite('S2'), technology: '4G', operator: 'VNPT' }),
  ]
  const columns = stationColumnsOf(stations)

  it('count each technology, and the site once', () => {
    const { byTechnology, byOperator, sites } = stationCounts(columns, null, Int32Array.of(0, 0, 1), 2)
    expect(byTechnology).toEqual([
      [1, 0, 1, 0],
      [0, 0, 1, 0],
    ])
    // Operators in their order: VNPT, Viettel.
    expect(byOperator).toEqual([
      [0, 2],
      [1, 0],
    ])
    expect([...sites]).toEqual([1, 1])
  })

  it('count a site on a border once, where its first station stands', () => {
    expect([...stationCounts(columns, null, Int32Array.of(1, 0, 0), 2).sites]).toEqual([1, 1])
  })

  it('count a site by its first station inside, when others stand outside', () => {
    const { sites, byTechnology } = stationCounts(columns, null, Int32Array.of(-1, 0, -1), 1)
    expect([...sites]).toEqual([1])
    expect(byTechnology).toEqual([[0, 0, 1, 0]])
  })

  it('are only those of the operators asked for', () => {
    expect([...stationCounts(columns, ['VNPT'], Int32Array.of(0, 0, 1), 2).sites]).toEqual([0, 1])
  })
})
