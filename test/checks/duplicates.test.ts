import { describe, expect, it } from 'vitest'
import { siteId } from '../../src/province/station'
import { aCommune, aPostalPoint, aStation, aVillage, square } from '../report/aDataset'
import { BEFORE } from './communes'
import { found } from './findings'

/** A degree of latitude is 110.66 km there: 0.00027° are 29.9 m, 0.00028° are 31.0 m. */
const north = (degrees: number) => [107.05, 16.75 + degrees] as const
const NEAR = north(0.00027)
const FAR = north(0.00028)

describe('postal points at one place', () => {
  it('are those within 30 m of each other, and chains of them', () => {
    const point = (id: string, degrees: number) => aPostalPoint(id, { position: north(degrees) })
    const same = (...points: readonly ReturnType<typeof point>[]) =>
      found('same-place', { communes: BEFORE, postalPoints: points }).map(({ ids, metres }) => [
        ids.join(),
        Math.round(metres * 10) / 10,
      ])
    expect(same(point('a', 0), point('b', 0.00027))).toEqual([['a,b', 29.9]])
    expect(same(point('a', 0), point('b', 0.00028))).toEqual([])
    expect(same(point('c', 0.0005), point('a', 0), point('b', 0.00025))).toEqual([['c,a,b', 55.3]])
  })

  it('are found among many as among few: ten in a row, 25.4 m or 31.0 m apart', () => {
    const row = (step: number) =>
      Array.from({ length: 10 }, (_, i) => aPostalPoint(`p${i}`, { position: north(i * step) }))
    expect(found('same-place', { postalPoints: row(0.00023) }).map(({ ids }) => ids.length)).toEqual([10])
    expect(found('same-place', { postalPoints: row(0.00028) })).toEqual([])
  })

  it('are only told where their kinds differ: a letter box stands at the door', () => {
    const severity = (kind: 'letter-box' | 'office-3') =>
      found('same-place', { postalPoints: [aPostalPoint('a'), aPostalPoint('b', { kind })] })[0]
    expect(severity('letter-box')).toMatchObject({ severity: 'told', treatment: 'counted-once' })
    expect(severity('office-3')).toMatchObject({ severity: 'worth-a-look', treatment: 'counted-once' })
  })

  it('are told by their address too, in one commune: 0.01° of latitude are 1,107 m', () => {
    const point = (id: string, position: readonly [number, number], address: string) =>
      aPostalPoint(id, { position, extra: { 'Địa chỉ': address } })
    const points = [
      point('a', north(0), '12 Hùng Vương'),
      point('b', north(0.01), '12, HÙNG VƯƠNG'),
      point('c', [107.15, 16.75], '12 Hùng Vương'),
      point('d', north(0.02), '14 Hùng Vương'),
    ]
    const [finding, ...others] = found('same-address', { communes: BEFORE, postalPoints: points })
    expect(others).toEqual([])
    expect(finding).toMatchObject({ ids: ['a', 'b'], column: 'Địa chỉ', treatment: 'kept' })
    expect(finding!.metres).toBeCloseTo(1106.7, 0)
  })
})

describe('stations that are one', () => {
  const same = (given: Parameters<typeof aStation>[1], at = NEAR) =>
    found('same-station', {
      stations: [aStation('a', { bandMhz: 1800 }), aStation('b', { bandMhz: 1800, position: at, ...given })],
    }).map(({ ids }) => ids.join())

  it('have one operator, technology and band within 30 m', () => {
    expect(same({})).toEqual(['a,b'])
    expect(same({}, FAR)).toEqual([])
    expect(same({ operator: 'VNPT' })).toEqual([])
    expect(same({ technology: '3G' })).toEqual([])
    expect(same({ bandMhz: 2100 })).toEqual([])
    expect(same({ bandMhz: null })).toEqual(['a,b'])
  })

  it('or one site, wherever they stand', () => {
    expect(same({ siteId: siteId('site a') }, north(0.01))).toEqual(['a,b'])
    expect(same({ siteId: siteId('site a'), technology: '3G' }, north(0.01))).toEqual([])
  })
})

describe('villages that are one', () => {
  /** 0.0045° are 498 m, 0.0046° are 509 m. */
  const same = (name: string, degrees: number, position = north(degrees)) =>
    found('same-village', {
      communes: BEFORE,
      villages: [aVillage('a', { name: 'Thôn Hà My' }), aVillage('b', { name, position })],
    }).length

  it('have one name in one commune within 500 m', () => {
    expect(same('Thôn Hà My', 0.0045)).toBe(1)
    expect(same('Thôn Hà My', 0.0046)).toBe(0)
    expect(same('Thôn Hà Mi', 0.0045)).toBe(0)
    expect(same('hà mỹ', 0.001)).toBe(1)
    expect(same('', 0.001)).toBe(0)
  })

  it('are two on both sides of a border', () => {
    const villages = [
      aVillage('a', { name: 'Khu phố 4', position: [107.0999, 16.75] }),
      aVillage('b', { name: 'Khu phố 4', position: [107.1001, 16.75] }),
    ]
    expect(found('same-village', { communes: BEFORE, villages })).toEqual([])
    expect(found('same-village', { villages })).toHaveLength(1)
  })

  it('are two where communes that were merged since each had one', () => {
    const villages = [
      aVillage('a', { name: 'Khu phố 4', position: [107.0999, 16.75] }),
      aVillage('b', { name: 'Khu phố 4', position: [107.1001, 16.75] }),
    ]
    const merged = [aCommune('19333', { edition: '2025', name: 'Đông Hà', boundary: square(107, 16.7, 0.3) })]
    expect(found('same-village', { communes2025: merged, villages }, '2025')).toHaveLength(1)
    expect(found('same-village', { communes: BEFORE, communes2025: merged, villages }, '2025')).toEqual([])
  })

  it('keep their kind where a number is all the name they have', () => {
    const villages = [aVillage('a', { name: 'Thôn 2' }), aVillage('b', { name: 'Khu phố 2' })]
    expect(found('same-village', { communes: BEFORE, villages })).toEqual([])
  })
})

describe('identical records', () => {
  it('differ in nothing but their id and their running number', () => {
    const station = (id: string, extra: Record<string, string>, heightM = 30) =>
      aStation(id, { siteId: siteId('S'), mastHeightM: heightM, extra })
    const stations = [
      station('a', { STT: '1', 'Ghi chú': 'x' }),
      station('b', { STT: '2', 'Ghi chú': 'x' }),
      station('c', { STT: '3', 'Ghi chú': 'y' }),
      station('d', { STT: '4', 'Ghi chú': 'x' }, 45),
    ]
    expect(found('identical', { stations })).toMatchObject([{ ids: ['a', 'b'], severity: 'must-see' }])
    expect(found('same-station', { stations })).toMatchObject([{ ids: ['a', 'c', 'd'] }])
  })
})
