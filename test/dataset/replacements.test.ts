import { describe, expect, it } from 'vitest'
import { FILES, type FileKey } from '../../scripts/dataset/catalog'
import { folderOf } from '../../scripts/dataset/dataset'
import { replacedBy } from '../../scripts/dataset/replacements'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const STATIONS = 'site_id,operator,technology,lon,lat\nA1,Viettel,4G,107.1,16.8\nA2,VNPT,6G,107.2,16.7\n'
const nothing = Object.fromEntries(Object.keys(FILES).map((key) => [key, bytesOf('{}')]))

describe('a file of the user', () => {
  it('stands in for a layer, less the rows that cannot be used', async () => {
    const replaced = await replacedBy({
      layer: 'stations',
      file: { name: 'bts.csv', bytes: bytesOf(STATIONS) },
    })
    if (!replaced.ok) throw new Error(replaced.error)
    expect(replaced.value).toMatchObject({ key: 'stations', records: 1, rejected: 1 })

    const folder = folderOf(nothing as Record<FileKey, Uint8Array>, [replaced.value])
    const written = new TextDecoder().decode(folder.get('quang-tri-2024/stations.geojson'))
    expect(JSON.parse(written).features[0]).toMatchObject({
      properties: { site_id: 'A1', operator: 'Viettel', technology: '4G' },
      geometry: { type: 'Point', coordinates: [107.1, 16.8] },
    })
    const [entry] = JSON.parse(new TextDecoder().decode(folder.get('catalog.json'))).datasets
    expect(entry.note.en).toContain('Replaced by own files: stations (bts.csv).')
    expect(entry.note.vi).toContain('Đã thay bằng tệp riêng: stations (bts.csv).')
  })

  it('is refused with one line that names it when nothing in it can be used', async () => {
    const replaced = await replacedBy({ layer: 'villages', file: { name: 'rỗng.csv', bytes: bytesOf('') } })
    expect(replaced.ok).toBe(false)
    if (!replaced.ok) expect(replaced.error).toMatch(/^rỗng\.csv: .+$/)
  })

  it('is refused when its boundaries could be of either edition', async () => {
    const square = [
      [
        [107, 16.5],
        [107.1, 16.5],
        [107.1, 16.6],
        [107, 16.5],
      ],
    ]
    const feature = {
      type: 'Feature',
      id: 'x',
      properties: { code: '00001', name: 'Nơi khác' },
      geometry: { type: 'Polygon', coordinates: square },
    }
    const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] })
    const replaced = await replacedBy({
      layer: 'communes',
      file: { name: 'xã.geojson', bytes: bytesOf(text) },
    })
    expect(replaced.ok).toBe(false)
    if (!replaced.ok) expect(replaced.error).toContain('ấn bản')
  })
})
