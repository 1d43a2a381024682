import { describe, expect, it } from 'vitest'
import { gradeOf } from '../../src/coverage/grade'
import { distanceKm } from '../../src/geometry/distance'
import type { Technology } from '../../src/province/station'
import { SIGNAL_STATUSES } from '../../src/province/village'
import { DEFAULT_REACH } from '../../src/radio/reach'
import { communesIn, countsOf, pointsIn, positionOf, type Read } from './publicGeo'

const villages = pointsIn('villages')
const communes = communesIn('communes-2020')
const peopleOf = ({ properties }: Read) => properties.population as number
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const communeCodeOf = ({ id }: Read) => String(id).slice(0, 5)

/** The program's own rule, worked the long way: every village against every 3G and 4G station. */
const stations = pointsIn('stations')
  .filter(({ properties }) => properties.technology !== '2G')
  .map((station) => ({
    at: positionOf(station),
    reachKm: DEFAULT_REACH[station.properties.technology as Technology],
  }))
const grades = villages.map((village) => {
  const at = positionOf(village)
  return gradeOf(Math.min(...stations.map((one) => distanceKm(at, one.at) / one.reachKm)), 1)
})
const dead = villages.filter((_, i) => grades[i] === 'certain' || grades[i] === 'likely')

describe('villages', () => {
  it('are 800, and the people of each commune live in its villages', () => {
    expect(villages.length).toBe(800)
    for (const commune of communes) {
      const inside = villages.filter((village) => communeCodeOf(village) === commune.properties.code)
      expect(inside.length).toBeGreaterThanOrEqual(2)
      expect(sum(inside.map(peopleOf)), String(commune.id)).toBe(peopleOf(commune))
    }
  })

  it('are called khu phố in towns, bản in the mountains and thôn elsewhere, each name once in its commune', () => {
    const names = villages.map((village) => `${communeCodeOf(village)} ${village.properties.name}`)
    expect(new Set(names).size).toBe(villages.length)
    for (const village of villages) {
      const { kind, name } = village.properties
      const commune = communes.find(({ properties }) => properties.code === communeCodeOf(village))!
      expect(kind === 'khu phố').toBe(commune.properties.type !== 'Xã')
      expect(String(name).toLowerCase().startsWith(`${kind} `)).toBe(true)
      // Bru–Vân Kiều and Pa Kô people live in the two mountain districts and in upland communes of three others.
      if (kind === 'bản')
        expect(['464', '465', '466', '467', '468']).toContain(commune.properties.district_code)
    }
    expect(countsOf(villages, 'kind').bản).toBeGreaterThan(150)
  })

  it('have households of three to five people, some of them poor', () => {
    for (const village of villages) {
      const households = village.properties.households as number
      const poor = village.properties.poor_households as number
      expect(peopleOf(village) / households).toBeGreaterThan(3)
      expect(peopleOf(village) / households).toBeLessThan(5.5)
      expect(poor).toBeGreaterThanOrEqual(0)
      expect(poor).toBeLessThanOrEqual(households)
    }
  })

  it('are without signal where life has it so: few, small, in the mountains, some likely and some certain', () => {
    expect(dead.length).toBeGreaterThanOrEqual(60)
    expect(dead.length).toBeLessThanOrEqual(110)
    const covered = 1 - sum(dead.map(peopleOf)) / sum(villages.map(peopleOf))
    expect(covered).toBeGreaterThan(0.95)
    expect(covered).toBeLessThan(0.985)
    const inMountains = dead.filter(({ properties }) => properties.kind === 'bản')
    expect(inMountains.length / dead.length).toBeGreaterThan(0.8)
    expect(grades.filter((grade) => grade === 'likely').length).toBeGreaterThan(10)
    expect(grades.filter((grade) => grade === 'certain').length).toBeGreaterThan(10)
  })

  it('are reported by some communes, and a report may contradict the prediction; nothing is measured', () => {
    const reported = villages.filter(({ properties }) => properties.reported_status !== undefined)
    expect(reported.length).toBeGreaterThan(60)
    expect(reported.length).toBeLessThan(300)
    for (const { properties } of reported) expect(SIGNAL_STATUSES).toContain(properties.reported_status)
    expect(dead.some(({ properties }) => properties.reported_status === 'signal')).toBe(true)
    expect(villages.some(({ properties }) => 'measured_status' in properties)).toBe(false)
  })

  it('have somebody responsible, and perhaps a date, only where there is no signal', () => {
    const answered = villages.filter(({ properties }) => properties.responsible !== undefined)
    expect(answered.length).toBeGreaterThan(20)
    expect(answered.every((village) => dead.includes(village))).toBe(true)
    const planned = villages.filter(({ properties }) => properties.planned_on !== undefined)
    expect(planned.length).toBeGreaterThan(5)
    for (const { properties } of planned) {
      expect(properties.planned_on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(properties.responsible).toBeDefined()
    }
  })
})
