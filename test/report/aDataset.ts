import { type Commune, communeId } from '../../src/province/commune'
import { type Corridor, corridorId } from '../../src/province/corridor'
import type { Dataset, Layer, PublishedFigure } from '../../src/province/dataset'
import type { Edition } from '../../src/province/edition'
import { type PostalPoint, postalPointId } from '../../src/province/postalPoint'
import { type Station, siteId, stationId } from '../../src/province/station'
import { type Village, villageId } from '../../src/province/village'

/** Makers of nouns: a test names only what matters to it. */

export const square = (west: number, south: number, size: number): Commune['boundary'] => [
  [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
]

export function aCommune(code: string, given: Partial<Commune> = {}): Commune {
  const edition: Edition = given.edition ?? '2020'
  return {
    id: communeId(edition, code),
    edition,
    code,
    name: `Commune ${code}`,
    type: 'Xã',
    districtCode: null,
    district: null,
    population: 1000,
    populationYear: 2024,
    successorCode: null,
    boundary: square(107, 16.7, 0.1),
    extra: {},
    ...given,
  }
}

export const aStation = (id: string, given: Partial<Station> = {}): Station => ({
  id: stationId(id),
  siteId: siteId(`site ${id}`),
  position: [107.05, 16.75],
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
  ...given,
})

export const aPostalPoint = (id: string, given: Partial<PostalPoint> = {}): PostalPoint => ({
  id: postalPointId(id),
  position: [107.05, 16.75],
  name: `Post ${id}`,
  kind: 'office-3',
  operator: null,
  staffed: true,
  hoursPerWeek: null,
  services: null,
  postalCode: null,
  extra: {},
  ...given,
})

export const aVillage = (id: string, given: Partial<Village> = {}): Village => ({
  id: villageId(id),
  position: [107.05, 16.75],
  name: `Thôn ${id}`,
  kind: 'thôn',
  population: 100,
  households: null,
  poorHouseholds: null,
  gridPower: null,
  especiallyDisadvantaged: null,
  reportedStatus: null,
  measuredStatus: null,
  measuredOn: null,
  measuredBy: null,
  responsible: null,
  plannedOn: null,
  extra: {},
  ...given,
})

export const aCorridor = (id: string, given: Partial<Corridor> = {}): Corridor => ({
  id: corridorId(id),
  name: id,
  kind: 'national',
  path: [
    [107, 16.75],
    [107.1, 16.75],
  ],
  extra: {},
  ...given,
})

export const aPublishedFigure = (key: string, value: number): PublishedFigure => ({
  key,
  label: { vi: key, en: key },
  value,
  unit: '',
  asOf: '2024-06',
  note: null,
})

const layerOf = <T>(file: string, records: readonly T[]): Layer<T> => ({
  records,
  source: { file, sha256: `sha of ${file}`, origin: 'modelled' },
})

export interface Given {
  readonly communes?: readonly Commune[]
  readonly communes2025?: readonly Commune[]
  readonly stations?: readonly Station[]
  readonly postalPoints?: readonly PostalPoint[]
  readonly villages?: readonly Village[]
  readonly corridors?: readonly Corridor[]
  readonly published?: readonly PublishedFigure[]
}

export const aDataset = (given: Given = {}): Dataset => ({
  id: 'test',
  title: { vi: 'Thử', en: 'Test' },
  period: '6/2024',
  origin: 'modelled',
  licence: 'CC0-1.0',
  attribution: { vi: '', en: '' },
  communes: {
    ...(given.communes && { '2020': layerOf('communes.geojson', given.communes) }),
    ...(given.communes2025 && { '2025': layerOf('communes-2025.geojson', given.communes2025) }),
  },
  stations: layerOf('stations.geojson', given.stations ?? []),
  postalPoints: layerOf('postal-points.geojson', given.postalPoints ?? []),
  villages: layerOf('villages.geojson', given.villages ?? []),
  corridors: layerOf('corridors.geojson', given.corridors ?? []),
  published: given.published ?? [],
})
