import { describe, expect, it } from 'vitest'
import { factsOf } from '../../scripts/dataset/facts'
import { isWithin } from '../../scripts/dataset/land/isWithin'
import { distanceToPath } from '../../scripts/dataset/land/path'
import { planeAreaOf, toPlane } from '../../scripts/dataset/land/plane'
import { areaOf } from '../../src/geometry/area'
import type { Ring } from '../../src/geometry/position'
import { crossingsOf, edgesOf, unsharedOf } from './borderLines'
import { communesIn, countsOf, type Read, shapeOf } from './publicGeo'

const PROPERTIES = [
  'edition',
  'code',
  'name',
  'type',
  'district_code',
  'district',
  'population',
  'population_year',
  'successor_code',
]
const facts = factsOf('communes-2024.csv')
const communes = communesIn('communes-2020')
const units = communesIn('communes-2025')
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const peopleOf = (features: readonly Read[]) =>
  features.map(({ properties }) => properties.population as number)
const signedAreaOf = (ring: Ring) => planeAreaOf(ring.map((at) => toPlane(at)))

describe('the 125 communes of edition 2020', () => {
  it('have their true codes, names, types, districts and successors', () => {
    expect(communes.length).toBe(125)
    expect(communes.map(({ properties }) => properties)).toMatchObject(
      facts.map((fact) => ({
        edition: '2020',
        code: fact.text('code'),
        name: fact.text('name'),
        type: fact.text('type'),
        district_code: fact.text('district_code'),
        district: fact.text('district'),
        successor_code: fact.text('code_2025'),
        population_year: 2024,
      })),
    )
    expect(communes.map(({ id }) => id)).toEqual(facts.map((fact) => `2020:${fact.text('code')}`))
    for (const { properties } of communes) expect(Object.keys(properties)).toEqual(PROPERTIES)
    // Resolution 832/NQ-UBTVQH14: 101 communes, 13 wards, 11 townships.
    expect(countsOf(communes, 'type')).toEqual({ Xã: 101, Phường: 13, 'Thị trấn': 11 })
  })

  it('have their true area within 0.1 %', () => {
    for (const [i, commune] of communes.entries()) {
      const wanted = facts[i]!.number('area_km2')
      expect(Math.abs(areaOf(shapeOf(commune)) / wanted - 1), facts[i]!.text('full_name')).toBeLessThan(0.001)
    }
  })

  it('have 662,200 people together, each in proportion to the census of 2009', () => {
    const people = peopleOf(communes)
    expect(sum(people)).toBe(662_200)
    // 577,268 people were counted in 2009: Đông Giang's 4,316 become 4,316 · 662,200 / 577,268 = 4,950.99…
    expect(people[0]).toBe(4951)
    for (const [i, count] of people.entries()) {
      const exact = (facts[i]!.number('population_2009') * 662_200) / 577_268
      expect(Math.abs(count - exact)).toBeLessThan(1)
      expect(Number.isInteger(count)).toBe(true)
    }
  })

  it('are one ring each, of a believable number of vertices and no sliver', () => {
    for (const commune of communes) {
      const shape = shapeOf(commune)
      expect([shape.length, shape[0]!.length], String(commune.id)).toEqual([1, 1])
      const ring = shape[0]![0]!
      expect(ring.length).toBeGreaterThan(30)
      expect(ring.length).toBeLessThan(170)
      expect(compactness(ring), String(commune.id)).toBeGreaterThan(0.2)
    }
  })

  it('hold their centre, or come within 2.6 km of it', () => {
    const away = communes.map((commune, i) => {
      const centre = toPlane(facts[i]!.position())
      const ring = shapeOf(commune)[0]![0]!.map((at) => toPlane(at))
      return isWithin(centre, ring) ? 0 : distanceToPath(centre, ring)
    })
    expect(Math.max(...away)).toBeLessThan(2.6)
    expect(away.filter((km) => km > 0).length).toBeLessThan(20)
  })
})

/** 4π · area / perimeter²: 1 for a disc, 0.785 for a square; rough borders make it smaller. */
function compactness(ring: Ring): number {
  const points = ring.map((at) => toPlane(at))
  let perimeter = 0
  for (let i = 1; i < points.length; i++) {
    perimeter += Math.hypot(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1])
  }
  return (4 * Math.PI * Math.abs(planeAreaOf(points))) / perimeter ** 2
}

describe.each([
  ['2020', communes],
  ['2025', units],
] as const)('the boundaries of edition %s', (_, features) => {
  const edges = edgesOf(features.map(shapeOf))

  it('are closed rings of at least four vertices without a repeated one, outer rings counter-clockwise', () => {
    for (const polygon of features.flatMap(shapeOf)) {
      for (const [i, ring] of polygon.entries()) {
        expect(ring.length).toBeGreaterThanOrEqual(4)
        expect(ring.at(-1)).toEqual(ring[0])
        expect(new Set(ring.map(String)).size).toBe(ring.length - 1)
        expect(Math.sign(signedAreaOf(ring))).toBe(i === 0 ? 1 : -1)
      }
    }
  })

  it('share every border vertex by vertex: an edge is walked once each way, or once on the outer border', () => {
    expect([...edges.values()].filter(({ walked }) => walked > 1)).toEqual([])
    const outer = unsharedOf(edges)
    const starts = new Map(outer.map((edge) => [String(edge.from), edge]))
    expect(starts.size).toBe(outer.length)
    let rings = 0
    while (starts.size > 0) {
      rings += 1
      let edge = [...starts.values()][0]
      while (edge) {
        starts.delete(String(edge.from))
        edge = starts.get(String(edge.to))
      }
    }
    // The mainland, and since 2025 the island: no gap inside makes a ring of its own.
    expect(rings).toBe(features === communes ? 1 : 2)
  })

  it('never cross or touch but at a common vertex, so nothing overlaps', () => {
    const once = [...edges.values()].filter(
      ({ from, to }) => !edges.has(`${to} ${from}`) || String(from) < String(to),
    )
    expect(crossingsOf(once)).toEqual([])
  })
})

describe('the 37 units of edition 2025', () => {
  it('are the 36 that the communes became, in one piece each, and Cồn Cỏ', () => {
    expect(units.length).toBe(37)
    const mainland = units.filter(({ properties }) => properties.code !== '19742')
    expect(new Set(mainland.map(({ properties }) => properties.code))).toEqual(
      new Set(communes.map(({ properties }) => properties.successor_code)),
    )
    for (const unit of units) {
      expect([shapeOf(unit).length, shapeOf(unit)[0]!.length], String(unit.id)).toEqual([1, 1])
      expect(Object.keys(unit.properties)).toEqual(PROPERTIES)
    }
    expect(countsOf(units, 'type')).toEqual({ Xã: 33, Phường: 3, 'Đặc khu': 1 })
    expect(countsOf(units, 'district')).toEqual({ null: 37 })
  })

  it('have the people and the land of their communes', () => {
    for (const unit of units) {
      const members = communes.filter(({ properties }) => properties.successor_code === unit.properties.code)
      if (members.length === 0) continue
      expect(unit.properties.population).toBe(sum(peopleOf(members)))
      const land = sum(members.map((member) => areaOf(shapeOf(member))))
      expect(areaOf(shapeOf(unit))).toBeCloseTo(land, 6)
    }
  })

  it('have Cồn Cỏ with its 2.30 km² at its place, and no population, since none is public', () => {
    const island = units.find(({ properties }) => properties.code === '19742')!
    expect(island.properties).toMatchObject({
      name: 'Cồn Cỏ',
      type: 'Đặc khu',
      population: null,
      edition: '2025',
    })
    expect(areaOf(shapeOf(island))).toBeCloseTo(2.3, 3)
    const ring = shapeOf(island)[0]![0]!.map((at) => toPlane(at))
    expect(isWithin(toPlane([107.34, 17.158]), ring)).toBe(true)
  })
})
