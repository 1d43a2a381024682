import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { check } from '@placemarkio/check-geojson'
import { describe, expect, it } from 'vitest'
import { joined } from '../../../src/base/joined'
import { err, ok } from '../../../src/base/result'
import { type FetchFile, openDataset } from '../../../src/files/openDataset'
import { Unwanted } from '../../../src/files/pace'
import { datasetToPublish } from '../../../src/files/publishing/datasetToPublish'
import { proposedPublication } from '../../../src/files/publishing/proposedPublication'
import { publishFolder } from '../../../src/files/publishing/publishFolder'
import { readLayer } from '../../../src/files/readLayer'
import { writeZip } from '../../../src/files/writeZip'
import { unzip } from '../../../src/files/zip'
import type { Backdrop } from '../../../src/look/backdrop'
import type { Dataset } from '../../../src/province/dataset'

const GEO = resolve(import.meta.dirname, '../../../public/geo')
const embedded: FetchFile = async (path) => ok(new Uint8Array(readFileSync(resolve(GEO, path))))

const inFolder =
  (files: ReadonlyMap<string, Uint8Array>): FetchFile =>
  async (path) => {
    const bytes = files.get(path)
    return bytes ? ok(bytes) : err({ kind: 'missing', file: path, detail: 'not in the folder' })
  }

async function opened(fetchFile: FetchFile) {
  const result = await openDataset(null, fetchFile)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** The dataset written, zipped, unzipped, as a folder. */
async function published(dataset: Dataset, backdrop: Backdrop | null) {
  const folder = await publishFolder(dataset, backdrop)
  const zip = await writeZip(folder)
  const entries = await unzip(zip, () => true, 1e8)
  if (!entries.ok) throw new Error(entries.error)
  return new Map(entries.value.map(({ name, bytes }) => [name, bytes]))
}

/** What a dataset says, without the files it was read from: these are new ones. */
function said({ communes, stations, postalPoints, villages, corridors, ...rest }: Dataset) {
  const layers = { stations, postalPoints, villages, corridors, ...communes }
  return {
    ...rest,
    layers: Object.fromEntries(
      Object.entries(layers).map(([key, { records, source }]) => [key, { records, origin: source.origin }]),
    ),
  }
}

const STATIONS = [
  'Mã trạm;Nhà mạng;Công nghệ;Kinh độ;Vĩ độ;Tên xã;Chủ đầu tư',
  'A1;Viettel;4G;107,12345;16,8;Xã Ba Lòng;=HYPERLINK("x")',
  'A2;VNPT;3G;107,2;16,7;Xã A Dơi;<script>',
].join('\n')

/** The embedded dataset with stations of one's own. */
async function withOwnStations() {
  const before = await opened(embedded)
  const read = await readLayer(
    { name: 'bts.csv', bytes: new TextEncoder().encode(STATIONS) },
    { layer: 'stations' },
  )
  if (!read.ok || read.value.kind !== 'stations') throw new Error('not stations')
  return { ...before, dataset: { ...before.dataset, stations: read.value.layer } }
}

describe('a published folder', () => {
  it('opens as the dataset that it was made of: every noun of the province, its figures and its backdrop', async () => {
    const before = await opened(embedded)
    const after = await opened(inFolder(await published(before.dataset, before.backdrop)))
    expect([after.issues, after.refusals]).toEqual([[], []])
    expect(said(after.dataset)).toEqual(said(before.dataset))
    expect(after.dataset.stations.records).toHaveLength(2649)
    expect(after.backdrop).toEqual(before.backdrop)
  })

  it('lists its files with the SHA-256 of their bytes, and each is valid GeoJSON', async () => {
    const { dataset, backdrop } = await opened(embedded)
    const folder = await published(dataset, backdrop)
    const [entry] = JSON.parse(new TextDecoder().decode(folder.get('catalog.json'))).datasets
    const listed: { path: string; sha256: string }[] = Object.values(entry.files)
    expect(['catalog.json', ...listed.map(({ path }) => path)]).toEqual([...folder.keys()])
    for (const { path, sha256 } of listed) {
      expect(createHash('sha256').update(folder.get(path)!).digest('hex')).toBe(sha256)
      check(new TextDecoder().decode(folder.get(path)))
    }
  })

  it('says of own files among modelled ones which they are, and keeps columns that we do not know', async () => {
    const { dataset, backdrop } = await withOwnStations()
    const proposed = { ...proposedPublication(dataset, backdrop), ownOrigin: 'surveyed' as const }
    const made = datasetToPublish(dataset, proposed)
    const after = await opened(inFolder(await published(made, backdrop)))
    expect(after.dataset.origin).toBe('modelled')
    expect(after.dataset.stations.source.origin).toBe('surveyed')
    expect(after.dataset.villages.source.origin).toBe('modelled')
    expect(after.dataset.note?.en).toMatch(
      /Modelled: boundaries.* Taken from other files instead: stations \(bts\.csv\)\.$/,
    )
    expect(after.dataset.stations.records).toEqual(dataset.stations.records)
    expect(after.dataset.stations.records[0]?.extra).toEqual({
      'Tên xã': 'Xã Ba Lòng',
      'Chủ đầu tư': '=HYPERLINK("x")',
    })
  })

  it('says nothing twice when it is opened and published again', async () => {
    const { dataset, backdrop } = await withOwnStations()
    const once = datasetToPublish(dataset, proposedPublication(dataset, backdrop))
    const { dataset: again } = await opened(inFolder(await published(once, backdrop)))
    const twice = datasetToPublish(again, proposedPublication(again, backdrop))
    expect(twice.note).toEqual(once.note)
    expect(await publishFolder(twice, backdrop)).toEqual(await publishFolder(once, backdrop))
  })

  it('leaves out what is not wanted', async () => {
    const { dataset, backdrop } = await withOwnStations()
    const proposed = { ...proposedPublication(dataset, backdrop), parts: new Set(['stations'] as const) }
    const folder = await published(datasetToPublish(dataset, proposed), null)
    expect([...folder.keys()]).toEqual(['catalog.json', 'quang-tri-6-2024/stations.geojson'])
    const after = await opened(inFolder(folder))
    expect(after.dataset).toMatchObject({ origin: 'own-file', published: [], communes: {} })
  })

  it('is left between two pieces when nobody wants it any more', async () => {
    const { dataset } = await opened(embedded)
    let asked = 0
    const pace = async () => {
      if (++asked === 3) throw new Unwanted()
    }
    await expect(publishFolder(dataset, null, pace)).rejects.toThrow(Unwanted)
    expect(asked).toBe(3)
  })

  it('is cut into pieces of a hundred records, so that no piece takes longer than a frame', async () => {
    const { dataset } = await opened(embedded)
    const folder = await publishFolder(dataset, null)
    const stations = folder.find(({ path }) => path.endsWith('/stations.geojson'))
    // 2,649 stations in 27 batches, between a head and an end.
    expect(stations?.pieces).toHaveLength(29)
    expect(joined(Uint8Array, stations!.pieces).length).toBeGreaterThan(300_000)
  })
})
