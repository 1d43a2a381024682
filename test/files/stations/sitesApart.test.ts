import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../../../src/base/atOnce'
import { sitesApart } from '../../../src/files/stations/sitesApart'
import { distanceKm } from '../../../src/geometry/distance'
import type { Station } from '../../../src/province/station'
import { readAs, told } from '../given'

/** At 16.8° N a degree of latitude is 110.65 km: 0.0002° are 22 m, 0.0003° are 33 m. */
const HEAD = 'Mã trạm,Nhà mạng,Công nghệ,Kinh độ,Vĩ độ'
const stationsOf = async (...rows: readonly string[]) => {
  const { layer, issues } = await readAs('stations', 'a.csv', [HEAD, ...rows].join('\n'))
  return { stations: layer.records, issues, sites: layer.records.map(({ siteId }) => siteId) }
}

describe('stations that share a site id', () => {
  it('are on one site within 30 m of each other, and on two beyond', async () => {
    const near = await stationsOf('QT1,Viettel,3G,107.1,16.8', 'QT1,Viettel,4G,107.1,16.8002')
    expect(near.sites).toEqual(['QT1', 'QT1'])
    expect(near.issues).toEqual([])
    const far = await stationsOf('QT1,Viettel,3G,107.1,16.8', 'QT1,Viettel,4G,107.1,16.8003')
    expect(far.sites).toEqual(['QT1', 'QT1#2'])
    expect(told(far.issues)).toEqual(['changed site-elsewhere 3'])
    expect(far.issues[0]).toMatchObject({ column: 'Mã trạm', found: 'QT1' })
  })

  it('are on one site where a chain of near ones links them, whatever their order', async () => {
    const rows = ['107.1,16.8', '107.1,16.8002', '107.1,16.8004'].map(
      (at, i) => `QT1,Viettel,${i + 2}G,${at}`,
    )
    for (const order of [rows, rows.toReversed(), [rows[0]!, rows[2]!, rows[1]!]])
      expect(new Set((await stationsOf(...order)).sites).size).toBe(1)
  })

  it('keep one id for all stations of a place, in whatever order they come', async () => {
    const { sites } = await stationsOf(
      'QT1,Viettel,3G,107.1,16.8',
      'QT1,VNPT,3G,107.2,16.8',
      'QT1,Viettel,4G,107.1,16.8',
      'QT1,VNPT,4G,107.2,16.8',
      'QT1,VNPT,4G,107.3,16.8',
      'QT1#2,VNPT,5G,107.4,16.8',
    )
    expect(sites).toEqual(['QT1', 'QT1#2', 'QT1', 'QT1#2', 'QT1#3', 'QT1#4'])
  })

  it('keep what the file calls them where one place has two ids', async () => {
    const { sites } = await stationsOf(
      'QT1,Viettel,3G,107.1,16.8',
      'QT1#2,VNPT,3G,107.1,16.8',
      'QT1#2,VNPT,4G,107.1,16.8',
      'QT1,VNPT,5G,107.2,16.8',
    )
    expect(sites).toEqual(['QT1', 'QT1#2', 'QT1#2', 'QT1#3'])
  })

  it('get the ids again that they were exported with', async () => {
    const once = await stationsOf('QT1,Viettel,3G,107.1,16.8', 'QT1,VNPT,3G,107.2,16.8')
    const rows = once.stations.map(
      ({ siteId, operator, position }) => `${siteId},${operator},3G,${position.join(',')}`,
    )
    const again = await stationsOf(...rows)
    expect(again.sites).toEqual(['QT1', 'QT1#2'])
    expect(again.issues).toEqual([])
  })
})

describe('sites of several files', () => {
  const at = (station: Station, lon: number): Station => ({ ...station, position: [lon, 16.8] })

  it('keep the ids of what was there, and are known again at their place', async () => {
    const [one] = (await stationsOf('QT1,Viettel,3G,107.1,16.8')).stations
    const known = [one!, { ...at(one!, 107.2), siteId: 'QT1#2' as Station['siteId'] }]
    const more = [at(one!, 107.2), at(one!, 107.3), at(one!, 107.1)]
    expect(atOnce(sitesApart(known, more)).map(({ siteId }) => siteId)).toEqual(['QT1#2', 'QT1#3', 'QT1'])
  })

  it('have an id for each place and a place for each id, whatever the stations', async () => {
    const [one] = (await stationsOf('QT1,Viettel,3G,107.1,16.8')).stations
    const drawn = fc.array(
      fc.record({
        siteId: fc.constantFrom('A', 'A#2', 'B') as fc.Arbitrary<Station['siteId']>,
        // A tenth of a degree is 10.6 km, 0.0001° are 10.6 m.
        position: fc.tuple(
          fc.constantFrom(107.1, 107.2, 107.3).chain((lon) => fc.constantFrom(lon, lon + 0.0001)),
          fc.constant(16.8),
        ),
      }),
      { maxLength: 12 },
    )
    const isOnePlace = (a: Station, b: Station) => distanceKm(a.position, b.position) < 0.03
    fc.assert(
      fc.property(drawn, drawn, (first, second) => {
        const stations = (of: typeof first) => of.map((drawnOne) => ({ ...one!, ...drawnOne }))
        const known = atOnce(sitesApart([], stations(first)))
        const all = [...known, ...atOnce(sitesApart(known, stations(second)))]
        for (const a of all)
          for (const b of all) if (a.siteId === b.siteId) expect(isOnePlace(a, b)).toBe(true)
        expect(all.map(({ position }) => position)).toEqual(
          [...first, ...second].map(({ position }) => position),
        )
        expect(all.every(({ siteId }, i) => siteId.startsWith([...first, ...second][i]!.siteId[0]!))).toBe(
          true,
        )
      }),
    )
  })

  it('of which 20,000 share one id at as many places are told apart in no time worth telling', async () => {
    const [one] = (await stationsOf('QT1,Viettel,3G,107.1,16.8')).stations
    const stations = Array.from({ length: 20_000 }, (_, i) => at(one!, 100 + i / 1000))
    expect(new Set(atOnce(sitesApart([], stations)).map(({ siteId }) => siteId)).size).toBe(20_000)
  })
})

describe('sites that no file names', () => {
  it('are one for the operators of a row, and one for each place of an OpenCelliD list', async () => {
    const shared = await stationsOf('QT1,"Viettel, VNPT",4G,107.1,16.8')
    expect(shared.sites).toEqual(['QT1', 'QT1'])
    const cells = ['LTE,452,4,1,1,0,107.1,16.8,1000,1,1,1,1,0', 'LTE,452,1,1,2,0,107.1,16.8,1000,1,1,1,1,0']
    const { layer } = await readAs(
      'stations',
      'cells.csv',
      [...cells, 'LTE,452,4,1,3,0,107.1001,16.8,1000,1,1,1,1,0'].join('\n'),
    )
    expect(layer.records.map(({ siteId }) => siteId)).toEqual([
      '16.80000,107.10000',
      '16.80000,107.10000',
      '16.80000,107.10010',
    ])
  })
})
