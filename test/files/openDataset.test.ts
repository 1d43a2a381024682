import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { err, ok } from '../../src/base/result'
import { type FetchFile, openDataset, readCatalog } from '../../src/files/openDataset'
import { collection, pointFeature, polygonFeature, square, told } from './given'

const both = (text: string) => ({ vi: text, en: text })
const listed = (name: string) => ({ path: `d/${name}.geojson`, sha256: '' })

const catalog = {
  datasets: [
    {
      id: 'd',
      title: both('D'),
      period: '6/2024',
      editions: ['2020', '2025'],
      origin: 'modelled',
      licence: 'CC0',
      attribution: both('A'),
      note: both('modelled'),
      files: {
        'communes-2020': listed('communes-2020'),
        'communes-2025': listed('communes-2025'),
        stations: listed('stations'),
        postalPoints: listed('postal-points'),
        villages: listed('villages'),
        backdrop: listed('backdrop'),
      },
      published: [{ key: 'k', label: both('K'), value: 2.381, unit: 'km', as_of: '2024-06', note: null }],
    },
  ],
}

const backdrop = collection(
  {
    type: 'Feature',
    properties: { kind: 'sea' },
    geometry: { type: 'Polygon', coordinates: [square(107.3, 17)] },
  },
  {
    type: 'Feature',
    properties: { kind: 'island', name: 'Cồn Cỏ' },
    geometry: { type: 'Polygon', coordinates: [square(107.3, 17.1)] },
  },
  pointFeature([106.6, 16.5], { kind: 'land-label', name: 'Lào' }),
  pointFeature([107.5, 17], { kind: 'sea-label', name: 'Biển Đông' }),
  pointFeature([107.1, 16.8], { kind: 'place', name: 'Đông Hà', rank: 'seat' }),
  pointFeature([107.1, 16.8], { kind: 'whale', name: '?' }),
)

const files: Readonly<Record<string, string>> = {
  'catalog.json': JSON.stringify(catalog),
  'd/communes-2020.geojson': collection(polygonFeature('19570', square(107, 16), { edition: '2020' })),
  'd/communes-2025.geojson': collection(polygonFeature('19567', square(107, 16), { edition: '2025' })),
  'd/stations.geojson': collection(
    pointFeature([107.1, 16.8], { technology: '4G', operator: 'Viettel' }),
    pointFeature([107.1, 16.8], { technology: '9G', operator: 'Viettel' }),
  ),
  'd/postal-points.geojson': collection(pointFeature([107.1, 16.8], { name: 'P', kind: 'kiosk' })),
  'd/villages.geojson': collection(pointFeature([107.1, 16.8], { name: 'Thôn A' })),
  'd/backdrop.geojson': backdrop,
}

const serving =
  (changes: Readonly<Record<string, string | null>> = {}): FetchFile =>
  async (path) => {
    const content = { ...files, ...changes }[path]
    return content
      ? ok(new TextEncoder().encode(content))
      : err({ kind: 'missing', file: path, detail: 'HTTP 404' })
  }

const opened = async (changes?: Readonly<Record<string, string | null>>) => {
  const result = await openDataset('d', serving(changes))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('openDataset', () => {
  it('gives every layer with its source, its issues and the published figures', async () => {
    const { dataset, issues, refusals } = await opened()
    expect(refusals).toEqual([])
    expect(told(issues)).toEqual(['rejected unknown-technology 2'])
    expect(dataset).toMatchObject({ id: 'd', period: '6/2024', origin: 'modelled', licence: 'CC0' })
    expect(dataset.communes['2020']?.records.map(({ id }) => id)).toEqual(['2020:19570'])
    expect(dataset.communes['2025']?.records.map(({ id }) => id)).toEqual(['2025:19567'])
    expect(dataset.stations.source).toEqual({
      file: 'stations.geojson',
      sha256: createHash('sha256')
        .update(files['d/stations.geojson'] ?? '')
        .digest('hex'),
      origin: 'modelled',
    })
    expect(
      [dataset.stations, dataset.postalPoints, dataset.villages, dataset.corridors].map(
        ({ records }) => records.length,
      ),
    ).toEqual([1, 1, 1, 0])
    expect(dataset.published).toEqual([
      { key: 'k', label: both('K'), value: 2.381, unit: 'km', asOf: '2024-06', note: null },
    ])
  })

  it('gathers the backdrop by kind and leaves out what it does not know', async () => {
    const shown = (await opened()).backdrop
    expect(shown?.sea).toHaveLength(1)
    expect(shown?.islands[0]?.name).toBe('Cồn Cỏ')
    expect(shown?.lands).toEqual([
      { name: 'Lào', at: [106.6, 16.5], kind: 'land' },
      { name: 'Biển Đông', at: [107.5, 17], kind: 'sea' },
    ])
    expect(shown?.places).toEqual([{ name: 'Đông Hà', at: [107.1, 16.8], kind: 'seat' }])
  })

  it('keeps the rest when a file is missing or broken', async () => {
    const {
      dataset,
      refusals,
      backdrop: none,
    } = await opened({
      'd/stations.geojson': null,
      'd/villages.geojson': '{"type":',
      'd/backdrop.geojson': '',
    })
    expect(refusals.map(({ kind }) => kind)).toEqual(['missing', 'not-json', 'missing'])
    expect(dataset.stations.records).toEqual([])
    expect(dataset.villages.records).toEqual([])
    expect(dataset.postalPoints.records).toHaveLength(1)
    expect(dataset.communes['2020']?.records).toHaveLength(1)
    expect(none).toBeNull()
  })

  it('is refused without a catalogue, with a broken one, and for a dataset that is not listed', async () => {
    expect(await openDataset('d', serving({ 'catalog.json': null }))).toMatchObject({
      error: { kind: 'missing', file: 'catalog.json' },
    })
    expect(await openDataset('d', serving({ 'catalog.json': '{' }))).toMatchObject({
      error: { kind: 'bad-catalog' },
    })
    expect(await openDataset('d', serving({ 'catalog.json': '{"datasets":[{"id":3}]}' }))).toMatchObject({
      error: { kind: 'bad-catalog', detail: expect.stringContaining('datasets.0.id') },
    })
    expect(await openDataset('e', serving())).toMatchObject({
      error: { kind: 'missing', file: 'e', detail: 'catalog.json lists: d' },
    })
  })
})

describe('readCatalog', () => {
  it('lists what can be opened', async () => {
    const read = await readCatalog(serving())
    expect(read.ok && read.value.datasets.map(({ id }) => id)).toEqual(['d'])
  })
})
