import { describe, expect, it } from 'vitest'
import { distanceToPath } from '../../scripts/dataset/land/path'
import { toPlane } from '../../scripts/dataset/land/plane'
import { distanceKm } from '../../src/geometry/distance'
import { createLocator } from '../../src/geometry/locate'
import type { LonLat } from '../../src/geometry/position'
import { shapeColumnsOf } from '../../src/geometry/shapeColumns'
import { communesIn, pointsIn, positionOf, shapeOf } from './publicGeo'

const communes = communesIn('communes-2020')
const locator = createLocator(shapeColumnsOf(communes.map(shapeOf)), 0)
const layers = ['stations', 'postalPoints', 'villages'] as const

function leastGapKm(positions: readonly LonLat[]): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < positions.length; i++) {
    for (let j = 0; j < i; j++) least = Math.min(least, distanceKm(positions[i]!, positions[j]!))
  }
  return least
}

describe('points of the dataset', () => {
  it.each(layers)('%s all lie in a commune', (layer) => {
    const outside = pointsIn(layer).filter((point) => locator.locate(...positionOf(point)) < 0)
    expect(outside).toEqual([])
  })

  it('villages lie at least 100 m inside their commune, which their id names', () => {
    for (const village of pointsIn('villages')) {
      const commune = communes[locator.locate(...positionOf(village))]!
      expect(String(village.id).slice(0, 5)).toBe(commune.properties.code)
      const border = shapeOf(commune)[0]![0]!.map((at) => toPlane(at))
      expect(distanceToPath(toPlane(positionOf(village)), border)).toBeGreaterThan(0.1)
    }
  })

  it('postal points stand more than 60 m apart, and sites more than 150 m', () => {
    expect(leastGapKm(pointsIn('postalPoints').map(positionOf))).toBeGreaterThan(0.06)
    const sites = new Map(pointsIn('stations').map((one) => [one.properties.site_id, positionOf(one)]))
    expect(leastGapKm([...sites.values()])).toBeGreaterThan(0.15)
  })

  it('villages stand apart', () => {
    expect(leastGapKm(pointsIn('villages').map(positionOf))).toBeGreaterThan(0.05)
  })
})
