import type { ProjectNow } from '../../src/keep/keeper'
import { communeId } from '../../src/province/commune'
import type { Dataset, Layer } from '../../src/province/dataset'
import { type Station, siteId, stationId } from '../../src/province/station'

export const station = (n: number): Station => ({
  id: stationId(`s${n}`),
  siteId: siteId(`site${n}`),
  position: [107 + n / 1e5, 16.7],
  operator: 'Viettel',
  technology: '4G',
  bandMhz: 1800,
  mastType: null,
  mastHeightM: null,
  shared: null,
  status: 'active',
  onAir: null,
  reachKm: null,
  extra: { Xã: 'Ba Lòng' },
})

const layer = <T>(records: readonly T[]): Layer<T> => ({
  records,
  source: { file: 'a.xlsx', sheet: 'Trạm', sha256: 'ab', origin: 'own-file' },
})

/** A dataset with so many stations, one commune and rows; all else is empty. */
export const aDataset = (stations: number): Dataset => ({
  id: 'own-files',
  title: { vi: 'Tệp của bạn', en: 'Your files' },
  period: '',
  origin: 'own-file',
  licence: '',
  attribution: { vi: '', en: '' },
  communes: {
    '2020': layer([
      {
        id: communeId('2020', '19570'),
        edition: '2020',
        code: '19570',
        name: 'Ba Lòng',
        type: 'Xã',
        districtCode: null,
        district: null,
        population: 2900,
        populationYear: 2024,
        successorCode: null,
        boundary: [
          [
            [
              [107, 16],
              [108, 16],
              [108, 17],
              [107, 16],
            ],
          ],
        ],
        extra: {},
      },
    ]),
  },
  stations: {
    ...layer(Array.from({ length: stations }, (_, n) => station(n))),
    rows: Int32Array.from({ length: stations }, (_, n) => n + 2),
  },
  postalPoints: layer([]),
  villages: layer([]),
  corridors: layer([]),
  published: [],
})

export const aProject = (dataset = aDataset(3), id = 'p1'): ProjectNow => ({
  id,
  name: 'Thử',
  dataset,
  backdrop: null,
  reference: null,
  choices: { fill: 'accessKm' },
})
