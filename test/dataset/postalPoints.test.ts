import { describe, expect, it } from 'vitest'
import { factsOf } from '../../scripts/dataset/facts'
import { WITHOUT_CULTURE_POST } from '../../scripts/dataset/postalWishes'
import { createLocator } from '../../src/geometry/locate'
import { shapeColumnsOf } from '../../src/geometry/shapeColumns'
import { POSTAL_KINDS } from '../../src/province/postalPoint'
import { communesIn, countsOf, pointsIn, positionOf, type Read, shapeOf } from './publicGeo'

const points = pointsIn('postalPoints')
const communes = communesIn('communes-2020')
const locator = createLocator(shapeColumnsOf(communes.map(shapeOf)))
const communeCodeOf = (point: (typeof points)[number]) =>
  String(communes[locator.locate(...positionOf(point))]?.properties.code)
const cultureOf = (features: readonly Read[]) =>
  features.filter(({ properties }) => properties.kind === 'culture-post')

describe('postal points', () => {
  it('are 213 of known kinds', () => {
    expect(points.length).toBe(213)
    const counts = countsOf(points, 'kind')
    for (const kind of Object.keys(counts)) expect(POSTAL_KINDS).toContain(kind)
    // One office of level 1; 8 district centres; 17 other real offices and 18 modelled ones.
    expect(counts).toEqual({
      'office-1': 1,
      'office-2': 8,
      'office-3': 35,
      'culture-post': 114,
      'special-office': 1,
      'representative-office': 3,
      'courier-agency': 6,
      kiosk: 4,
      agency: 22,
      'letter-box': 19,
    })
  })

  it('have the 26 real offices, with their names and codes, in their communes', () => {
    for (const fact of factsOf('post-offices.csv')) {
      const office = points.find(({ properties }) => properties.postal_code === fact.text('postal_code'))!
      expect(office.properties).toMatchObject({ name: fact.text('name'), staffed: true, operator: 'VNPost' })
      expect(communeCodeOf(office)).toBe(fact.text('commune_code_2024'))
    }
  })

  it('have a culture post in 114 communes, among them the five without land of their own', () => {
    const culture = cultureOf(points)
    const codes = new Set(points.filter((point) => culture.includes(point)).map(communeCodeOf))
    expect(codes.size).toBe(114)
    for (const code of WITHOUT_CULTURE_POST) expect(codes.has(code)).toBe(false)
    const names = new Set(culture.map(({ properties }) => properties.name))
    for (const commune of ['Vĩnh Ô', 'A Vao', 'Hướng Linh', 'Triệu Thượng', 'Gio Việt']) {
      expect(names).toContain(`BĐ-VHX ${commune}`)
    }
  })

  it('have hours where somebody serves, and none at a letter box', () => {
    for (const { properties } of points) {
      const isBox = properties.kind === 'letter-box'
      expect(properties.staffed).toBe(!isBox)
      if (isBox) expect(properties.hours_per_week).toBeNull()
      else expect(properties.hours_per_week).toBeGreaterThan(0)
    }
  })
})
