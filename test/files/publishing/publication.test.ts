import { describe, expect, it } from 'vitest'
import { backdropFits } from '../../../src/files/publishing/backdropFits'
import { proposedPublication } from '../../../src/files/publishing/proposedPublication'
import { type Publication, publicationFaults, slugOf } from '../../../src/files/publishing/publication'
import type { Backdrop } from '../../../src/look/backdrop'
import { communeId } from '../../../src/province/commune'
import type { Dataset } from '../../../src/province/dataset'
import { OWN_FILES } from '../../../src/province/ownFiles'

const GOOD: Publication = {
  id: 'hue-2026',
  title: { vi: 'Huế', en: '' },
  period: '',
  ownOrigin: 'surveyed',
  licence: '',
  attribution: { vi: 'Sở Khoa học và Công nghệ', en: '' },
  parts: new Set(['stations']),
}

describe('the name of a folder', () => {
  it.each([
    ['Quảng Trị 6/2024', 'quang-tri-6-2024'],
    ['  Đắk Lắk — Đăk Nông!  ', 'dak-lak-dak-nong'],
    ['../../etc', 'etc'],
    ['???', ''],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('of %s is "%s"', (title, slug) => expect(slugOf(title)).toBe(slug))
})

describe('what must be mended', () => {
  it('is nothing when a title, a folder and a layer are given', () => {
    expect(publicationFaults(GOOD)).toEqual([])
  })

  it.each([
    ['title', { title: { vi: '  ', en: 'Hue' } }],
    ['parts', { parts: new Set(['figures', 'backdrop'] as const) }],
  ] as const)('is the %s when it is missing', (fault, change) => {
    expect(publicationFaults({ ...GOOD, ...change })).toEqual([fault])
  })

  it.each(['', '../x', 'a/b', 'Huế', 'a b', '-a', 'a--b', 'a'.repeat(61)])('is the folder "%s"', (id) => {
    expect(publicationFaults({ ...GOOD, id })).toEqual(['id'])
  })
})

describe('what is proposed', () => {
  it('for files of one’s own alone has no title, since nobody knows it', () => {
    const proposed = proposedPublication(OWN_FILES, null)
    expect(proposed).toMatchObject({ id: 'own-files', title: { vi: '', en: '' }, ownOrigin: 'own-file' })
    expect(publicationFaults(proposed)).toEqual(['title', 'parts'])
  })
})

const square = (lon: number, lat: number): Dataset['communes'] => {
  const ring = [
    [lon, lat],
    [lon + 0.5, lat],
    [lon + 0.5, lat + 0.5],
    [lon, lat],
  ] as const
  const commune = { id: communeId('2020', '1'), edition: '2020' as const, code: '1', name: 'A', type: 'Xã' }
  const unknown = {
    districtCode: null,
    district: null,
    population: null,
    populationYear: null,
    successorCode: null,
  }
  const record = { ...commune, ...unknown, boundary: [[ring]], extra: {} }
  return { 2020: { source: OWN_FILES.stations.source, records: [record] } }
}

describe('a backdrop', () => {
  const backdrop: Backdrop = {
    sea: [],
    islands: [],
    lands: [{ name: 'LÀO', at: [106.4, 16.7], kind: 'land' }],
    places: [{ name: 'Đông Hà', at: [107.1, 16.8], kind: 'seat' }],
  }

  it('goes along with boundaries among what it names', () => {
    expect(backdropFits(backdrop, { ...OWN_FILES, communes: square(106.8, 16.5) })).toBe(true)
  })

  it('stays behind when the boundaries are of another province', () => {
    expect(backdropFits(backdrop, { ...OWN_FILES, communes: square(105.8, 21) })).toBe(false)
  })
})
