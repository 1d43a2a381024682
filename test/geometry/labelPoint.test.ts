import { describe, expect, it } from 'vitest'
import { labelPointOf } from '../../src/geometry/labelPoint'
import { createLocator } from '../../src/geometry/locate'
import type { MultiPolygon } from '../../src/geometry/position'
import { shapeColumnsOf } from '../../src/geometry/shapeColumns'
import { square, wobblyTiles } from './shapes'

describe('the point for a label', () => {
  it('is the middle of a square on the ground', () => {
    const [lon, lat] = labelPointOf([[square(107, 16, 0.2)]])
    expect(Math.abs(lon - 107.1)).toBeLessThan(0.01)
    expect(Math.abs(lat - 16.1)).toBeLessThan(0.01)
  })

  it('is in the broad end of a shape whose middle is narrow', () => {
    // An L: a block of 0.1° with an arm of 0.02° twice as long.
    const [lon, lat] = labelPointOf([
      [
        [
          [107, 16],
          [107.3, 16],
          [107.3, 16.02],
          [107.1, 16.02],
          [107.1, 16.1],
          [107, 16.1],
          [107, 16],
        ],
      ],
    ])
    expect(lon).toBeLessThan(107.1)
    expect(lat).toBeGreaterThan(16.02)
  })

  it('is in the largest island, and beside the hole', () => {
    const shape: MultiPolygon = [[square(108, 16, 0.01)], [square(107, 16, 0.3), square(107.1, 16.1, 0.1)]]
    expect(createLocator(shapeColumnsOf([shape]), 0).locate(...labelPointOf(shape))).toBe(0)
    expect(labelPointOf(shape)[0]).toBeLessThan(107.3)
  })

  it('lies inside every tile of a quilt', () => {
    const tiles = wobblyTiles(21, 107, 16.5, 0.4, 5)
    const locator = createLocator(shapeColumnsOf(tiles), 0)
    tiles.forEach((tile, i) => {
      expect(locator.locate(...labelPointOf(tile))).toBe(i)
    })
  })

  it('is defined for a shape without area or without positions', () => {
    expect(labelPointOf([[square(107, 16, 0)]])).toEqual([107, 16])
    expect(labelPointOf([])).toEqual([0, 0])
  })
})
