import { describe, expect, it } from 'vitest'
import type { Border } from '../../../scripts/dataset/land/borders'
import { densified } from '../../../scripts/dataset/land/path'
import { type Point, planeAreaOf } from '../../../scripts/dataset/land/plane'
import { partsByUnit } from '../../../scripts/dataset/land/rings'
import { areasWithin, settleAreas } from '../../../scripts/dataset/land/settleAreas'

const border = (left: number, right: number, from: string, to: string, ...path: Point[]): Border => ({
  left,
  right,
  coast: false,
  from,
  to,
  path: densified(path, 0.25),
})
/** Two squares of 4 km² side by side, commune 0 at the left. */
const borders = [
  border(0, 1, 's', 'n', [2, 0], [2, 2]),
  border(0, -1, 'n', 's', [2, 2], [0, 2], [0, 0], [2, 0]),
  border(1, -1, 's', 'n', [2, 0], [4, 0], [4, 2], [2, 2]),
]

describe('settleAreas', () => {
  it('finds the areas on both sides of borders', () => {
    const areas = areasWithin(borders, 2)
    expect(areas[0]).toBeCloseTo(4, 12)
    expect(areas[1]).toBeCloseTo(4, 12)
  })

  it('gives both communes their area and moves no meeting point', () => {
    const settled = settleAreas(borders, [4.1, 3.95])
    const areas = areasWithin(settled, 2)
    expect(areas[0]).toBeCloseTo(4.1, 6)
    expect(areas[1]).toBeCloseTo(3.95, 6)
    settled.forEach(({ path }, i) => {
      expect(path[0]).toEqual(borders[i]!.path[0])
      expect(path.at(-1)).toEqual(borders[i]!.path.at(-1))
    })
  })
})

describe('partsByUnit', () => {
  it('makes closed counter-clockwise rings, one for each commune', () => {
    const parts = partsByUnit(borders, (commune) => commune)
    for (const commune of [0, 1]) {
      const ring = parts.get(commune)![0]![0]!
      expect(ring[0]).toEqual(ring.at(-1))
      expect(planeAreaOf(ring)).toBeCloseTo(4, 12)
    }
  })

  it('dissolves the border between communes of one unit', () => {
    const [ring] = partsByUnit(borders, () => 'both').get('both')![0]!
    expect(planeAreaOf(ring!)).toBeCloseTo(8, 12)
    expect(ring!.some(([x, y]) => x === 2 && y > 0 && y < 2)).toBe(false)
  })

  it('keeps a unit inside another as a hole of it', () => {
    const island = [
      border(0, -1, 'a', 'a', [0, 0], [9, 0], [9, 9], [0, 9], [0, 0]),
      border(1, 0, 'b', 'b', [3, 3], [6, 3], [6, 6], [3, 6], [3, 3]),
    ]
    const [outer, hole] = partsByUnit(island, (commune) => commune).get(0)![0]!
    expect(planeAreaOf(outer!)).toBeCloseTo(81, 12)
    expect(planeAreaOf(hole!)).toBeCloseTo(-9, 12)
  })
})
