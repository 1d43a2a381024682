import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { servingSets, technologyStations } from '../../src/coverage/servingStations'
import { placesOf, stationColumnsOf } from '../../src/coverage/stationColumns'
import { STATION_STATUSES, type Station, siteId, TECHNOLOGIES } from '../../src/province/station'
import { aStation } from '../report/aDataset'

const at = (site: string) => ({ siteId: siteId(site) })
const STATIONS = [
  aStation('c', { ...at('S2'), operator: 'VNPT', technology: '4G', position: [107.2, 16.5], reachKm: 4 }),
  aStation('b', { ...at('S1'), operator: 'Viettel', technology: '3G' }),
  aStation('planned', { ...at('S0'), operator: 'MobiFone', status: 'planned' }),
  aStation('a', { ...at('S1'), operator: 'Viettel', technology: '4G' }),
  aStation('off', { ...at('S1'), operator: 'VNPT', status: 'off' }),
]
const COLUMNS = stationColumnsOf(STATIONS)
const rowOf = (id: string) => COLUMNS.record.findIndex((record) => STATIONS[record]!.id === id)

describe('the columns of the stations', () => {
  it('hold each station once, and know which record it is', () => {
    expect([...COLUMNS.record].sort()).toEqual([0, 1, 2, 3, 4])
    const c = rowOf('c')
    expect([COLUMNS.lon[c], COLUMNS.lat[c], COLUMNS.declaredKm[c], COLUMNS.active[c]]).toEqual([
      107.2, 16.5, 4, 1,
    ])
    expect(TECHNOLOGIES[COLUMNS.technology[rowOf('b')]!]).toBe('3G')
    expect(COLUMNS.operators[COLUMNS.operator[rowOf('planned')]!]).toBe('MobiFone')
    expect(COLUMNS.declaredKm[rowOf('a')]).toBeNaN()
    expect([COLUMNS.active[rowOf('planned')], COLUMNS.active[rowOf('off')]]).toEqual([0, 0])
  })

  it('number a site the same for all its stations', () => {
    const site = (id: string) => COLUMNS.site[rowOf(id)]
    expect(site('a')).toBe(site('b'))
    expect(site('a')).toBe(site('off'))
    expect(new Set([site('a'), site('c'), site('planned')]).size).toBe(3)
  })

  it('sort a mast with more stations than a step has rows', () => {
    // 8,000 elsewhere, then 20,000 on one mast: a step of 16,384 rows would end among them.
    const stations = Array.from({ length: 28_000 }, (_, i) =>
      aStation(`${99_999 - i}`, { ...at('S1'), position: i < 8000 ? [107, 16.5] : [107.5, 16.6] }),
    )
    const ids = [...stationColumnsOf(stations).record].map((record) => stations[record]!.id)
    const mast = (from: number, to: number) => ids.slice(from, to)
    expect(mast(0, 8000)).toEqual(mast(0, 8000).toSorted())
    expect(mast(8000, 28_000)).toEqual(mast(8000, 28_000).toSorted())
  })

  it('are the same in whatever order the records stand in the file', () => {
    const station = fc.record({
      siteId: fc.constantFrom('S1', 'S2', 'S3').map(siteId),
      operator: fc.constantFrom('Viettel', 'VNPT', 'MobiFone'),
      technology: fc.constantFrom(...TECHNOLOGIES),
      status: fc.constantFrom(...STATION_STATUSES),
      position: fc.constantFrom<Station['position'][]>(
        [107, 16.5],
        [107.1, 16.5],
        [107.1, 16.6],
        [107, 16.7],
      ),
    })
    const stations = fc
      .array(station, { maxLength: 12 })
      .map((given) => given.map((one, i) => aStation(`${i}`, one)))
    const twice = stations.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    )
    fc.assert(
      fc.property(twice, ([given, shuffled]) => {
        const [columns, again] = [stationColumnsOf(given), stationColumnsOf(shuffled)]
        expect(Array.from(again.record, (record) => shuffled[record])).toEqual(
          Array.from(columns.record, (record) => given[record]),
        )
        expect({ ...again, record: null }).toEqual({ ...columns, record: null })
      }),
    )
  })

  it('are empty without stations', () => {
    expect(stationColumnsOf([]).record).toHaveLength(0)
    expect(stationColumnsOf([]).operators).toEqual([])
  })
})

describe('the stations of a technology', () => {
  const present = (technology: (typeof TECHNOLOGIES)[number], operators: readonly string[] | null) =>
    technologyStations(COLUMNS, placesOf(COLUMNS), technology, operators, (declaredKm) => declaredKm)
  const idsOf = ({ row }: { readonly row: Int32Array }) =>
    [...row].map((each) => STATIONS[COLUMNS.record[each]!]!.id as string)

  it('are the active ones of the operators asked for, apart by whether they declare a reach', () => {
    const all = present('4G', null)
    expect([idsOf(all.declared), idsOf(all.assumed)]).toEqual([['c'], ['a']])
    expect(idsOf(present('4G', ['Viettel']).declared)).toEqual([])
    expect(idsOf(present('4G', ['VNPT']).assumed)).toEqual([])
    for (const none of [present('4G', []), present('2G', null), present('4G', ['no such operator'])])
      expect([...idsOf(none.declared), ...idsOf(none.assumed)]).toEqual([])
  })

  it('reach as far as they declare, or as far as is assumed', () => {
    const [declared, assumed] = servingSets(present('4G', null), 2.5)
    expect([...declared!.reachKm]).toEqual([4])
    expect([...assumed!.reachKm]).toEqual([2.5])
    expect([declared!.place.lon[0], declared!.place.lat[0]]).toEqual([107.2, 16.5])
  })

  it('declare nothing by a negative length', () => {
    const odd = stationColumnsOf([aStation('odd', { technology: '4G', reachKm: -1 })])
    const { declared, assumed } = technologyStations(odd, placesOf(odd), '4G', null, (km) => km)
    expect([declared.row.length, assumed.row.length]).toEqual([0, 1])
  })
})
