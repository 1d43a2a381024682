import { check } from '@placemarkio/check-geojson'
import { describe, expect, it } from 'vitest'
import { featureTable } from '../../src/files/featureTable'
import { communesToFeatures, stationsToFeatures } from '../../src/files/layerFeatures'
import { writeCsv } from '../../src/files/writeCsv'
import { writeGeoJson } from '../../src/files/writeGeoJson'
import { type Commune, communeId } from '../../src/province/commune'
import { type Station, siteId, stationId } from '../../src/province/station'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

const commune: Commune = {
  id: communeId('2020', '19570'),
  edition: '2020',
  code: '19570',
  name: 'Ba Lòng',
  type: 'Xã',
  districtCode: '467',
  district: 'Huyện Đa Krông',
  population: 2810,
  populationYear: 2024,
  successorCode: '19567',
  // Clockwise outside, counter-clockwise inside: both the wrong way round.
  boundary: [
    [
      [
        [107, 16],
        [107, 16.1],
        [107.1, 16.1],
        [107.1, 16],
        [107, 16],
      ],
      [
        [107.02, 16.02],
        [107.04, 16.02],
        [107.04, 16.04],
        [107.02, 16.02],
      ],
    ],
  ],
  extra: { note: 'x' },
}

const station: Station = {
  id: stationId('QT1/Viettel/4G'),
  siteId: siteId('QT1'),
  position: [107.123456789, 16.1],
  operator: 'Viettel',
  technology: '4G',
  bandMhz: null,
  mastType: null,
  mastHeightM: null,
  shared: null,
  status: 'active',
  onAir: null,
  reachKm: null,
  extra: {},
}

describe('writeGeoJson', () => {
  it('writes rings the way RFC 7946 wants them: counter-clockwise outside, clockwise inside', () => {
    const [feature] = communesToFeatures([commune])
    expect(feature?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [107, 16],
          [107.1, 16],
          [107.1, 16.1],
          [107, 16.1],
          [107, 16],
        ],
        [
          [107.02, 16.02],
          [107.04, 16.04],
          [107.04, 16.02],
          [107.02, 16.02],
        ],
      ],
    })
  })

  it('passes a validator, and carries its provenance as a foreign member', () => {
    const written = text(writeGeoJson(communesToFeatures([commune]), { dataset: 'quang-tri-2024' }))
    expect(check(written)).toMatchObject({
      type: 'FeatureCollection',
      provenance: { dataset: 'quang-tri-2024' },
    })
    expect(check(text(writeGeoJson([], null)))).toEqual({ type: 'FeatureCollection', features: [] })
  })

  it('leaves out fields without a value and writes seven decimals', () => {
    expect(stationsToFeatures([station])[0]).toEqual({
      type: 'Feature',
      id: 'QT1/Viettel/4G',
      properties: { site_id: 'QT1', operator: 'Viettel', technology: '4G', status: 'active' },
      geometry: { type: 'Point', coordinates: [107.1234568, 16.1] },
    })
  })
})

describe('writeCsv', () => {
  it('writes UTF-8 with byte order mark, CRLF, and the provenance as a last comment', () => {
    const written = writeCsv(
      [
        { a: 'Quảng Trị', b: 1.5 },
        { a: 'x,"y"', b: null },
      ],
      ['a', 'b'],
      { dataset: 'd' },
    )
    expect(text(written)).toBe('\ufeffa,b\r\nQuảng Trị,1.5\r\n"x,""y""",\r\n# {"dataset":"d"}\r\n')
    expect(text(writeCsv([{ a: 1 }], ['a'], null))).toBe('\ufeffa\r\n1\r\n')
  })

  it('makes text harmless that a spreadsheet would run, and leaves numbers alone', () => {
    const row = { a: '=HYPERLINK("http://x")', b: '+84', c: -5, d: '@SUM(1)', e: '-' }
    const written = text(writeCsv([row], ['a', 'b', 'c', 'd', 'e'], null))
    expect(written.split('\r\n')[1]).toBe(`"'=HYPERLINK(""http://x"")",'+84,-5,'@SUM(1),'-`)
  })

  it('writes points as two columns of degrees and other shapes as well-known text', () => {
    expect(featureTable(stationsToFeatures([station])).rows[0]).toMatchObject({
      id: 'QT1/Viettel/4G',
      lon: 107.1234568,
      lat: 16.1,
    })
    expect(featureTable(communesToFeatures([commune])).rows[0]?.wkt).toBe(
      'POLYGON ((107 16,107.1 16,107.1 16.1,107 16.1,107 16),(107.02 16.02,107.04 16.04,107.04 16.02,107.02 16.02))',
    )
  })
})
