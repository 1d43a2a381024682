import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MultiPolygon } from '../../src/geometry/position'
import { communeMiddles } from '../../src/map/communeMiddles'
import { nearestPlace, type Places, type Step, stepFrom } from '../../src/map/travel'
import { communeId } from '../../src/province/commune'

const ARROWS: readonly Step[] = ['east', 'south', 'west', 'north']
const EVERY_STEP: readonly Step[] = [...ARROWS, 'next', 'previous']

const placesAt = (...points: readonly (readonly [x: number, y: number])[]): Places => ({
  xy: Float64Array.from(points.flat()),
  open: points.map((_, i) => i),
})

/** Every place that some steps lead to. */
function reachedFrom(places: Places, from: number, steps: readonly Step[]): ReadonlySet<number> {
  const reached = new Set([from])
  for (const place of reached) {
    for (const step of steps) {
      const to = stepFrom(places, place, step)
      if (to !== null) reached.add(to)
    }
  }
  return reached
}

describe('an arrow', () => {
  it('leads to the nearest of those that lie ahead, y being southwards', () => {
    const cross = placesAt([0, 0], [2, 1], [3, 0], [0, 2], [-2, 0], [0, -2])
    // (2, 1) is √5 away and 27° off the straight way east; (3, 0) is 3 away.
    expect(ARROWS.map((arrow) => stepFrom(cross, 0, arrow))).toEqual([1, 3, 4, 5])
  })

  it('prefers one within 45° of straight to a nearer one aside', () => {
    // (1, 2) is √5 away but 63° off; (4, 3) is 5 away and 37° off.
    expect(stepFrom(placesAt([0, 0], [1, 2], [4, 3]), 0, 'east')).toBe(2)
    expect(stepFrom(placesAt([0, 0], [1, 2], [4, 3]), 0, 'south')).toBe(1)
  })

  it('leads to one aside where none lies straight ahead, and nowhere at the edge', () => {
    const places = placesAt([0, 0], [1, 2])
    expect(stepFrom(places, 0, 'east')).toBe(1)
    expect(stepFrom(places, 1, 'east')).toBeNull()
    expect(stepFrom(places, 0, 'north')).toBeNull()
  })

  it('passes over what the filters leave out, and leaves a place that they leave out', () => {
    const { xy } = placesAt([0, 0], [1, 0], [2, 0])
    expect(stepFrom({ xy, open: [0, 2] }, 0, 'east')).toBe(2)
    expect(stepFrom({ xy, open: [0, 2] }, 1, 'west')).toBe(0)
    expect(stepFrom({ xy, open: [] }, 0, 'east')).toBeNull()
  })
})

describe('next and previous', () => {
  it('go from north to south, from west to east where two are as far north, and stop at the ends', () => {
    const places = placesAt([5, 1], [0, 1], [9, 0])
    expect([2, 1, 0].map((place) => stepFrom(places, place, 'next'))).toEqual([1, 0, null])
    expect([2, 1, 0].map((place) => stepFrom(places, place, 'previous'))).toEqual([null, 2, 1])
  })
})

describe('the keys together', () => {
  const coordinate = fc.integer({ min: 0, max: 6 })
  const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 25 })

  it('lead from any place to every other, even to one of two on the same spot', () => {
    fc.assert(
      fc.property(points, fc.nat(), (given, pick) => {
        const places = placesAt(...given)
        expect(reachedFrom(places, pick % given.length, EVERY_STEP).size).toBe(given.length)
      }),
    )
  })

  it('are more than the arrows, which miss a place that others crowd out', () => {
    const [crowdedOut, ...others] = [
      [5, 2],
      [5, 5],
      [1, 5],
      [1, 1],
      [0, 1],
      [4, 7],
      [3, 3],
      [4, 4],
      [2, 3],
    ] as const
    const places = placesAt(crowdedOut!, ...others)
    expect(reachedFrom(places, 1, ARROWS)).not.toContain(0)
    expect(reachedFrom(places, 1, EVERY_STEP)).toContain(0)
  })

  it('never lead an arrow against its direction', () => {
    fc.assert(
      fc.property(points, (given) => {
        const places = placesAt(...given)
        for (const from of places.open) {
          const [east, south] = [stepFrom(places, from, 'east'), stepFrom(places, from, 'south')]
          if (east !== null) expect(given[east]![0]).toBeGreaterThan(given[from]![0])
          if (south !== null) expect(given[south]![1]).toBeGreaterThan(given[from]![1])
        }
      }),
    )
  })
})

describe('the place nearest to a point', () => {
  it('is one of those that can be gone to', () => {
    const { xy, open } = placesAt([0, 0], [3, 0], [10, 0])
    expect(nearestPlace({ xy, open }, 2, 0)).toBe(1)
    expect(nearestPlace({ xy, open: [0, 2] }, 2, 0)).toBe(0)
    expect(nearestPlace({ xy, open: [] }, 2, 0)).toBeNull()
  })
})

const shape = (code: string, boundary: MultiPolygon) => ({
  id: communeId('2020', code),
  label: code,
  boundary,
})

const square = (west: number, south: number, size: number): MultiPolygon[number] => [
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ],
]

describe('the middle of a commune', () => {
  it('is that of its widest part, as the map draws it', () => {
    const [x, y] = communeMiddles([shape('1', [square(120, 0, 1), square(-9, -9, 18), square(110, 0, 1)])])
    // Longitude 0 and the equator are the middle of the world.
    expect(x).toBeCloseTo(0.5, 12)
    expect(y).toBeCloseTo(0.5, 12)
  })

  it('is nowhere without a shape, and no step leads there', () => {
    const xy = communeMiddles([
      shape('1', [square(107, 16, 0.1)]),
      shape('2', []),
      shape('3', [square(108, 16, 0.1)]),
    ])
    const places = { xy, open: [0, 1, 2] }
    expect([xy[2], xy[3]]).toEqual([Number.NaN, Number.NaN])
    expect(stepFrom(places, 0, 'east')).toBe(2)
    expect(EVERY_STEP.map((step) => stepFrom(places, 0, step))).not.toContain(1)
  })
})

describe.each([
  ['2020', 125],
  ['2025', 37],
])('in edition %s of the embedded dataset', (edition, communes) => {
  const file = resolve(import.meta.dirname, `../../public/geo/quang-tri-2024/communes-${edition}.geojson`)
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
    features: { geometry: { type: string; coordinates: never } }[]
  }
  const xy = communeMiddles(
    features.map(({ geometry: { type, coordinates } }, i) =>
      shape(String(i), type === 'Polygon' ? [coordinates] : coordinates),
    ),
  )

  it(`the arrows alone lead from any of the ${communes} communes to every other`, () => {
    const places = { xy, open: features.map((_, i) => i) }
    expect(features).toHaveLength(communes)
    for (const from of places.open) expect(reachedFrom(places, from, ARROWS).size).toBe(communes)
  })
})
