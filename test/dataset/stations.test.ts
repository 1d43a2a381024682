import { describe, expect, it } from 'vitest'
import { createLocator } from '../../src/geometry/locate'
import { shapeColumnsOf } from '../../src/geometry/shapeColumns'
import { communesIn, countsOf, pointsIn, positionOf, shapeOf } from './publicGeo'

const stations = pointsIn('stations')
const sites = new Map<string, typeof stations>()
for (const station of stations) {
  const id = String(station.properties.site_id)
  sites.set(id, [...(sites.get(id) ?? []), station])
}
const distinct = (values: readonly unknown[]) => new Set(values).size

describe('stations', () => {
  it('are 2,649: 697 2G, 756 3G and 1,196 4G, all on the air', () => {
    expect(stations.length).toBe(2649)
    expect(countsOf(stations, 'technology')).toEqual({ '2G': 697, '3G': 756, '4G': 1196 })
    expect(countsOf(stations, 'status')).toEqual({ active: 2649 })
  })

  it('stand on 930 sites of one to three operators and one to three technologies', () => {
    expect(sites.size).toBe(930)
    expect([...sites.keys()].every((id) => /^QT\d{4}$/.test(id))).toBe(true)
    for (const [id, onSite] of sites) {
      const operators = distinct(onSite.map(({ properties }) => properties.operator))
      expect(operators, id).toBeLessThanOrEqual(3)
      expect(distinct(onSite.map(({ properties }) => properties.technology)), id).toBeLessThanOrEqual(3)
      expect(onSite.every(({ properties }) => properties.shared === operators > 1)).toBe(true)
    }
  })

  it('of one site have one place and one mast, and no operator has a technology twice there', () => {
    for (const [id, onSite] of sites) {
      const masts = onSite.map(({ geometry, properties }) =>
        JSON.stringify([geometry.coordinates, properties.mast_type, properties.mast_height_m]),
      )
      expect(distinct(masts), id).toBe(1)
      const tenancies = onSite.map(({ properties }) => `${properties.operator} ${properties.technology}`)
      expect(distinct(tenancies), id).toBe(onSite.length)
    }
  })

  it('belong to the four networks, Viettel first and Vietnamobile last', () => {
    const counts = countsOf(stations, 'operator')
    const order = Object.entries(counts).sort((a, b) => b[1] - a[1])
    expect(order.map(([name]) => name)).toEqual(['Viettel', 'VNPT', 'MobiFone', 'Vietnamobile'])
  })

  it('use bands, masts and years that a station of their technology can have, and declare no reach', () => {
    const bands: Record<string, readonly number[]> = {
      '2G': [900, 1800],
      '3G': [900, 2100],
      '4G': [1800, 2100],
    }
    for (const { properties } of stations) {
      expect(bands[String(properties.technology)]).toContain(properties.band_mhz)
      expect(['A1a', 'A1b', 'A2a', 'A2b', 'A2c']).toContain(properties.mast_type)
      const height = properties.mast_height_m as number
      // Class A1a is at most 3 m (TTLT 15/2016/TTLT-BTTTT-BXD).
      expect(properties.mast_type === 'A1a' ? height <= 3 : height > 3 && height <= 60).toBe(true)
      expect(Number(properties.on_air)).toBeGreaterThanOrEqual(2004)
      expect(Number(properties.on_air)).toBeLessThanOrEqual(2023)
      expect('reach_km' in properties).toBe(false)
    }
  })

  it('are sparse in the mountains: Hướng Hóa and Đa Krông have half the land and under 15 % of the sites', () => {
    const communes = communesIn('communes-2020')
    const locator = createLocator(shapeColumnsOf(communes.map(shapeOf)))
    const mountain = [...sites.values()].filter(([one]) =>
      ['465', '467'].includes(
        String(communes[locator.locate(...positionOf(one!))]?.properties.district_code),
      ),
    )
    expect(mountain.length).toBeGreaterThan(34)
    expect(mountain.length / sites.size).toBeLessThan(0.15)
  })
})
