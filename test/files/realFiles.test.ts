import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { areaOf } from '../../src/geometry/area'
import { readAs } from './given'

/** Real files beside the checkout; they are no part of the project, so a fresh clone has none. */
const DATA = resolve(import.meta.dirname, '../../../shared/data')
const present = existsSync(DATA)
if (!present) console.warn(`skipped: tests on real files, since ${DATA} is absent`)

const real = (name: string) => new Uint8Array(readFileSync(resolve(DATA, name)))

describe.skipIf(!present)('real files', () => {
  it('give the 125 communes of 2020 without a single issue', async () => {
    const { edition, layer, issues } = await readAs(
      'communes',
      'a.geojson',
      real('communes-2024-125.geojson'),
    )
    expect(edition).toBe('2020')
    expect(issues).toEqual([])
    expect(layer.records).toHaveLength(125)
    expect(
      layer.records.every(({ populationYear, successorCode }) => populationYear === 2009 && successorCode),
    ).toBe(true)
    // 577,268 people in the census of 2009 and about 4,700 km², by the notes beside the file.
    expect(layer.records.reduce((sum, { population }) => sum + (population ?? 0), 0)).toBe(577268)
    const area = layer.records.reduce((sum, { boundary }) => sum + areaOf(boundary), 0)
    expect(area).toBeGreaterThan(4650)
    expect(area).toBeLessThan(4750)
  })

  it('give the 78 units of 2025 without a single issue', async () => {
    const { edition, layer, issues } = await readAs('communes', 'a.geojson', real('communes-2025-78.geojson'))
    expect([edition, layer.records.length, issues.length]).toEqual(['2025', 78, 0])
    expect(layer.records.find(({ code }) => code === '18859')?.extra).toMatchObject({
      old_province: 'Quảng Bình',
    })
  })

  it('give villages from a list of places, and stations from lists of cells, operators by network and no reach', async () => {
    const villages = await readAs('villages', 'places.csv', real('places-osm-2017.csv'))
    expect(villages.layer.records).toHaveLength(141)
    for (const [name, rows, country] of [
      ['stations-lesotho-opencellid.csv', 1936, '651-'],
      ['stations-tartu-opencellid.csv', 1996, '248-'],
    ] as const) {
      const { layer, issues } = await readAs('stations', name, real(name))
      expect(layer.records).toHaveLength(rows)
      expect(issues).toEqual([])
      expect(layer.records.every(({ operator }) => operator.startsWith(country))).toBe(true)
      expect(layer.records.every(({ reachKm }) => reachKm === null)).toBe(true)
      const { layer: reaching } = await readAs('stations', name, real(name), { reachFromRange: true })
      expect(reaching.records.filter(({ reachKm }) => reachKm !== null).length).toBeGreaterThan(rows / 2)
    }
  })
})
