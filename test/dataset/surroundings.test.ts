import { describe, expect, it } from 'vitest'
import { factsOf } from '../../scripts/dataset/facts'
import { distanceToPath } from '../../scripts/dataset/land/path'
import { toPlane } from '../../scripts/dataset/land/plane'
import { createLocator } from '../../src/geometry/locate'
import type { LonLat } from '../../src/geometry/position'
import { shapeColumnsOf } from '../../src/geometry/shapeColumns'
import { crossingsOf, edgesOf, unsharedOf } from './borderLines'
import { backdropFeatures, communesIn, linesIn, type Read, shapeOf } from './publicGeo'

const corridors = linesIn('corridors')
const features = backdropFeatures()
const ofKind = (kind: string) => features.filter(({ properties }) => properties.kind === kind)
const land = communesIn('communes-2020').map(shapeOf)

describe('corridors', () => {
  it('are the four of the table, named, of a known kind and with their shields', () => {
    expect(corridors.map(({ properties }) => [properties.name, properties.kind, properties.shield])).toEqual([
      ['Cao tốc Cam Lộ – La Sơn – Vạn Ninh', 'expressway', 'CT'],
      ['Quốc lộ 1', 'national', 'QL1'],
      ['Quốc lộ 9', 'national', 'QL9'],
      ['Đường Hồ Chí Minh nhánh Tây', 'national', 'HCM'],
    ])
  })

  it('run smoothly through every stop of the table: no turn sharper than a right angle', () => {
    const paths = corridors.map(({ geometry }) =>
      geometry.coordinates.map((at) => toPlane(at as unknown as LonLat)),
    )
    for (const stop of factsOf('roads.csv')) {
      const away = Math.min(...paths.map((path) => distanceToPath(toPlane(stop.position()), path)))
      expect(away, stop.text('note')).toBeLessThan(0.001)
    }
    for (const path of paths) {
      for (let i = 2; i < path.length; i++) {
        const [a, b, c] = [path[i - 2]!, path[i - 1]!, path[i]!]
        expect((b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1])).toBeGreaterThan(0)
      }
    }
  })

  it('run within the province', () => {
    const locator = createLocator(shapeColumnsOf(land))
    for (const { geometry } of corridors) {
      for (const [lon, lat] of geometry.coordinates)
        expect(locator.locate(lon!, lat!)).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('the backdrop', () => {
  const sea = shapeOf(ofKind('sea')[0] as Parameters<typeof shapeOf>[0])

  it('has one sea, the island, the names around and the places with their ranks', () => {
    expect(ofKind('sea').length).toBe(1)
    expect(ofKind('island').map(({ properties }) => properties.name)).toEqual(['Cồn Cỏ'])
    expect(ofKind('land-label').map(({ properties }) => properties.name)).toEqual([
      'QUẢNG BÌNH',
      'LÀO',
      'THỪA THIÊN HUẾ',
    ])
    expect(ofKind('sea-label').map(({ properties }) => properties.name)).toEqual(['Biển Đông'])
    const rank = (name: string) =>
      ofKind('place').find(({ properties }) => properties.name === name)?.properties.rank
    expect([rank('Đông Hà'), rank('Khe Sanh'), rank('Cù Bai')]).toEqual(['seat', 'town', 'place'])
    expect(ofKind('place').length).toBe(16)
  })

  it('has a sea that shares the coast vertex by vertex, and never runs over the land', () => {
    const onLand = edgesOf(land)
    const atSea = edgesOf([sea])
    const coast = [...atSea.values()].filter(({ from, to }) => onLand.has(`${to} ${from}`))
    expect(coast.length).toBeGreaterThan(100)
    const both = [...unsharedOf(onLand), ...atSea.values()].filter(
      ({ from, to }) => !onLand.has(`${to} ${from}`),
    )
    expect(crossingsOf(both)).toEqual([])
  })

  it('has a sea that reaches beyond what a map of the province shows', () => {
    const ring = sea[0]![0]!
    expect(Math.max(...ring.map(([lon]) => lon))).toBe(109.5)
    expect(Math.min(...ring.map(([, lat]) => lat))).toBeLessThanOrEqual(15.51)
    expect(Math.max(...ring.map(([, lat]) => lat))).toBeGreaterThanOrEqual(18.3)
  })

  it('has the island of edition 2025', () => {
    const unit = communesIn('communes-2025').find(({ properties }) => properties.code === '19742')!
    expect((ofKind('island')[0] as Read).geometry).toEqual(unit.geometry)
  })
})
