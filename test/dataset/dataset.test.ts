import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { check } from '@placemarkio/check-geojson'
import { describe, expect, it } from 'vitest'
import { FILES, type FileKey, sha256Of } from '../../scripts/dataset/catalog'
import { datasetOf, folderOf } from '../../scripts/dataset/dataset'
import { PUBLIC_GEO, textOf } from './publicGeo'

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))

const keys = Object.keys(FILES) as FileKey[]

describe('the dataset', () => {
  it('is made again byte for byte, and public/geo holds nothing else', () => {
    const made = folderOf(datasetOf())
    expect(filesBelow(PUBLIC_GEO).sort()).toEqual([...made.keys()].sort())
    for (const [path, bytes] of made) {
      expect(sha256Of(readFileSync(join(PUBLIC_GEO, path))), path).toBe(sha256Of(bytes))
    }
  })

  it('stays small enough for a slow line: under 1.5 MB', () => {
    const sizes = filesBelow(PUBLIC_GEO).map((path) => readFileSync(join(PUBLIC_GEO, path)).length)
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(1.5e6)
  })

  it.each(keys)('%s is valid GeoJSON, one feature with its own id to a line', (key) => {
    const text = textOf(key)
    const { features } = check(text) as { features: { id?: string }[] }
    const lines = text.trimEnd().split('\n')
    expect(lines.length).toBe(features.length + 2)
    const ids = features.map(({ id }) => id)
    expect(ids.every((id) => typeof id === 'string' && id.length > 0)).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has coordinates of at most six decimals, longitude first', () => {
    for (const key of keys) {
      for (const [, lon, lat] of textOf(key).matchAll(/\[(-?[\d.]+),(-?[\d.]+)\]/g)) {
        expect(lon).toMatch(/^10[5-9](\.\d{1,6})?$/)
        expect(lat).toMatch(/^1[5-8](\.\d{1,6})?$/)
      }
    }
  })
})

describe('the catalogue', () => {
  const catalog = JSON.parse(readFileSync(join(PUBLIC_GEO, 'catalog.json'), 'utf8'))
  const [entry] = catalog.datasets

  it('offers one modelled dataset of mid-2024 in both editions', () => {
    expect(catalog.datasets.length).toBe(1)
    expect(entry).toMatchObject({
      id: 'quang-tri-2024',
      period: '6/2024',
      editions: ['2020', '2025'],
      origin: 'modelled',
    })
    for (const text of [entry.title, entry.attribution, entry.note]) {
      expect(text.vi).not.toBe('')
      expect(text.en).not.toBe('')
    }
  })

  it('says what is fact and what is modelled', () => {
    expect(entry.note.vi).toContain('mô hình')
    expect(entry.note.en).toMatch(/Modelled: boundaries, positions of stations.*which communes lack/)
  })

  it('lists every file with the SHA-256 of its bytes', () => {
    expect(Object.keys(entry.files)).toEqual(keys)
    for (const { path, sha256 } of Object.values<{ path: string; sha256: string }>(entry.files)) {
      const bytes = readFileSync(join(PUBLIC_GEO, path))
      expect(createHash('sha256').update(bytes).digest('hex'), path).toBe(sha256)
    }
  })

  it('carries all 24 published figures as published, in both languages', () => {
    expect(entry.published.length).toBe(24)
    const figure = (key: string) => entry.published.find((row: { key: string }) => row.key === key)
    expect(figure('mean_service_radius_km')).toMatchObject({
      value: 2.381,
      unit: 'km/điểm',
      as_of: '2024-06',
    })
    expect(figure('people_per_point')).toMatchObject({ value: 3018 })
    expect(figure('stations_total')).toMatchObject({ value: 2649, label: { vi: 'Trạm BTS đang hoạt động' } })
    for (const row of entry.published) {
      expect(row.label.en, row.key).not.toBe('')
      if (row.note) expect(row.note.vi !== '' && row.note.en !== '', row.key).toBe(true)
    }
  })
})
