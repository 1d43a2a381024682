import { describe, expect, it } from 'vitest'
import { backdropFits } from '../../../src/files/publishing/backdropFits'
import { proposedPublication } from '../../../src/files/publishing/proposedPublication'
import { type Publication, publicationFaults, slugOf } from '../../../src/files/publishing/publication'
import type { Backdrop } from '../../../src/look/backdrop'
import { communeId } from '../../../src/province/commune'
import type { Dataset } from '../../../src/province/dataset'

const layer = { records: [], source: { file: '', sha256: '', origin: 'own-file' as const } }
const EMPTY: Dataset = {
  id: 'own-files',
  title: { vi: 'Tệp của bạn', en: 'Your files' },
  period: '',
  origin: 'own-file',
  licence: '',
  attribution: { vi: '', en: '' },
  communes: {},
  stations: layer,
  postalPoints: layer,
  villages: layer,
  corridors: layer,
  published: [],
}
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
  it('is nothing when a title, a folder, an author and a layer are given', () => {
    expect(publicationFaults(GOOD)).toEqual([])
  })

  it.each([
    ['title', { title: { vi: '  ', en: 'Hue' } }],
    ['attribution', { attribution: { vi: '', en: 'Department' } }],
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
    const proposed = proposedPublication(EMPTY, null)
    expect(proposed).toMatchObject({ id: 'own-files', title: { vi: '', en: '' }, ownOrigin: 'own-file' })
    expect(publicationFaults(proposed)).toEqual(['title', 'attribution', 'parts'])
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
  return { 2020: { ...layer, records: [record] } }
}

describe('a backdrop', () => {
  const backdrop: Backdrop = {
    sea: [],
    islands: [],
    lands: [{ name: 'LÀO', at: [106.4, 16.7], kind: 'land' }],
    places: [{ name: 'Đông Hà', at: [107.1, 16.8], kind: 'seat' }],
  }

  it('goes along with boundaries among what it names', () => {
    expect(backdropFits(backdrop, { ...EMPTY, communes: square(106.8, 16.5) })).toBe(true)
  })

  it('stays behind when the boundaries are of another province', () => {
    expect(backdropFits(backdrop, { ...EMPTY, communes: square(105.8, 21) })).toBe(false)
  })
})
