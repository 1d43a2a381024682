import { km, type Share, squareKm } from '../../src/base/units'
import type { LonLat, MultiPolygon } from '../../src/geometry/position'
import { type Commune, communeId } from '../../src/province/commune'
import type { Dataset, LayerSource } from '../../src/province/dataset'
import { type PostalKind, type PostalPoint, postalPointId } from '../../src/province/postalPoint'
import { type Station, siteId, stationId, type Technology } from '../../src/province/station'
import { type Village, villageId } from '../../src/province/village'
import type { CommuneFigures, ProvinceReport, TerritoryFigures } from '../../src/report/figures'
import { DEFAULT_QUESTION } from '../../src/report/question'

/*
 * Three communes side by side in two districts, five villages, four stations on three sites, three postal points.
 *
 *   Xã An (d. Núi)      100 km², 2,000 people, no postal point,           villages: Bản Xa (certain gap), Bản Gần (likely gap)
 *   Xã Bình (d. Núi)    200 km², 3,000 people, one culture post,          villages: Thôn Đầu (doubtful)
 *   Phường Cửa (d. Biển) 28.26 km², 5,000 people, two post offices,       villages: Khu phố 1 and 2 (solid)
 *
 * Figures are worked out by hand; the report is not the program's own, so that the panels are tested alone.
 */

const share = (value: number) => value as Share
const square = (lon: number): MultiPolygon => [
  [
    [
      [lon, 16.6],
      [lon + 0.1, 16.6],
      [lon + 0.1, 16.7],
      [lon, 16.7],
      [lon, 16.6],
    ],
  ],
]

const commune = (code: string, name: string, type: string, district: string, lon: number): Commune => ({
  id: communeId('2020', code),
  edition: '2020',
  code,
  name,
  type,
  districtCode: district === 'Núi' ? '465' : '466',
  district: `Huyện ${district}`,
  population: { An: 2000, Bình: 3000, Cửa: 5000 }[name] ?? null,
  populationYear: 2024,
  successorCode: null,
  boundary: square(lon),
  extra: {},
})

const COMMUNES: readonly Commune[] = [
  commune('19001', 'An', 'Xã', 'Núi', 106.7),
  commune('19002', 'Bình', 'Xã', 'Núi', 106.8),
  commune('19003', 'Cửa', 'Phường', 'Biển', 106.9),
]

const station = (
  id: string,
  site: string,
  operator: string,
  technology: Technology,
  position: LonLat,
  reachKm: number | null = null,
): Station => ({
  id: stationId(id),
  siteId: siteId(site),
  position,
  operator,
  technology,
  bandMhz: null,
  mastType: 'A2a',
  mastHeightM: 42,
  shared: false,
  status: 'active',
  onAir: null,
  reachKm,
  extra: {},
})

const STATIONS: readonly Station[] = [
  station('st-1', 'QT0001', 'Viettel', '4G', [106.95, 16.65]),
  station('st-2', 'QT0001', 'Viettel', '3G', [106.95, 16.65]),
  station('st-3', 'QT0002', 'VNPT', '4G', [106.85, 16.65], 3),
  station('st-4', 'QT0003', 'MobiFone', '2G', [106.75, 16.65]),
]

const postalPoint = (id: string, name: string, kind: PostalKind, position: LonLat): PostalPoint => ({
  id: postalPointId(id),
  position,
  name,
  kind,
  operator: 'Bưu điện Việt Nam',
  staffed: true,
  hoursPerWeek: 40,
  services: null,
  postalCode: '48000',
  extra: {},
})

const POSTAL_POINTS: readonly PostalPoint[] = [
  postalPoint('po-1', 'Bưu cục Cửa', 'office-2', [106.95, 16.65]),
  postalPoint('po-2', 'Bưu cục Chợ Cửa', 'office-3', [106.96, 16.66]),
  postalPoint('po-3', 'BĐ-VHX Bình', 'culture-post', [106.85, 16.65]),
]

const village = (id: string, name: string, population: number, position: LonLat): Village => ({
  id: villageId(id),
  position,
  name,
  kind: '',
  population,
  households: Math.round(population / 4),
  poorHouseholds: null,
  gridPower: id !== 'v-1',
  especiallyDisadvantaged: id === 'v-1' || id === 'v-2',
  reportedStatus: id === 'v-1' ? 'no-signal' : null,
  measuredStatus: null,
  measuredOn: null,
  measuredBy: null,
  responsible: null,
  plannedOn: null,
  extra: {},
})

const VILLAGES: readonly Village[] = [
  village('v-1', 'Bản Xa', 500, [106.71, 16.61]),
  village('v-2', 'Bản Gần', 1500, [106.79, 16.65]),
  village('v-3', 'Thôn Đầu', 3000, [106.83, 16.65]),
  village('v-4', 'Khu phố 1', 2500, [106.95, 16.65]),
  village('v-5', 'Khu phố 2', 2500, [106.94, 16.65]),
]

const source = (file: string): LayerSource => ({ file, sha256: '0'.repeat(64), origin: 'modelled' })

export const PROVINCE: Dataset = {
  id: 'tiny',
  title: { vi: 'Tỉnh Nhỏ', en: 'Tiny Province' },
  period: '6/2024',
  origin: 'modelled',
  licence: 'CC0',
  attribution: { vi: 'Làm để thử', en: 'Made for tests' },
  communes: { '2020': { records: COMMUNES, source: source('communes.geojson') } },
  stations: { records: STATIONS, source: source('stations.geojson') },
  postalPoints: { records: POSTAL_POINTS, source: source('postal-points.geojson') },
  villages: { records: VILLAGES, source: source('villages.geojson') },
  corridors: { records: [], source: source('corridors.geojson') },
  published: [],
}

const NOTHING: TerritoryFigures = {
  areaKm2: squareKm(0),
  population: 0,
  populationKnownCommunes: 1,
  communes: 1,
  communesWithCulturePost: 0,
  postalPoints: 0,
  culturePosts: 0,
  meanServiceRadiusKm: null,
  peoplePerPoint: null,
  access: null,
  stations: 0,
  stationsByTechnology: { '2G': 0, '3G': 0, '4G': 0, '5G': 0 },
  stationsByOperator: {},
  sites: 0,
  villages: 0,
  deadZoneVillages: 0,
  certainGaps: 0,
  doubtfulVillages: 0,
  villagePopulation: 0,
  deadZonePopulation: 0,
  populationCoveredShare: null,
  populationCoveredShareByTechnology: { '2G': null, '3G': null, '4G': null, '5G': null },
  areaCoveredShare: null,
  areaCoveredShareByTechnology: { '2G': null, '3G': null, '4G': null, '5G': null },
}

const AN: CommuneFigures = {
  ...NOTHING,
  commune: communeId('2020', '19001'),
  areaKm2: squareKm(100),
  population: 2000,
  stations: 1,
  stationsByTechnology: { '2G': 1, '3G': 0, '4G': 0, '5G': 0 },
  stationsByOperator: { MobiFone: 1 },
  sites: 1,
  villages: 2,
  deadZoneVillages: 2,
  certainGaps: 1,
  villagePopulation: 2000,
  deadZonePopulation: 2000,
  access: { meanKm: km(8), worstVillage: 0, worstKm: km(16), within3Km: share(0) },
  populationCoveredShare: share(0),
  populationCoveredShareByTechnology: { '2G': share(1), '3G': share(0), '4G': share(0), '5G': share(0) },
  areaCoveredShare: share(0.05),
  areaCoveredShareByTechnology: { '2G': share(0.6), '3G': share(0), '4G': share(0.05), '5G': share(0) },
}

// R = √(200 / π) = 7.98 km.
const BINH: CommuneFigures = {
  ...NOTHING,
  commune: communeId('2020', '19002'),
  areaKm2: squareKm(200),
  population: 3000,
  communesWithCulturePost: 1,
  postalPoints: 1,
  culturePosts: 1,
  meanServiceRadiusKm: km(7.9788),
  peoplePerPoint: 3000,
  stations: 1,
  stationsByTechnology: { '2G': 0, '3G': 0, '4G': 1, '5G': 0 },
  stationsByOperator: { VNPT: 1 },
  sites: 1,
  villages: 1,
  doubtfulVillages: 1,
  villagePopulation: 3000,
  access: { meanKm: km(2.1), worstVillage: 2, worstKm: km(2.1), within3Km: share(1) },
  populationCoveredShare: share(1),
  populationCoveredShareByTechnology: { '2G': share(0), '3G': share(0), '4G': share(1), '5G': share(0) },
  areaCoveredShare: share(0.14),
  areaCoveredShareByTechnology: { '2G': share(0), '3G': share(0), '4G': share(0.14), '5G': share(0) },
}

// R = √(28.26 / 2π) = 2.12 km.
const CUA: CommuneFigures = {
  ...NOTHING,
  commune: communeId('2020', '19003'),
  areaKm2: squareKm(28.26),
  population: 5000,
  postalPoints: 2,
  meanServiceRadiusKm: km(2.1208),
  peoplePerPoint: 2500,
  stations: 2,
  stationsByTechnology: { '2G': 0, '3G': 1, '4G': 1, '5G': 0 },
  stationsByOperator: { Viettel: 2 },
  sites: 1,
  villages: 2,
  villagePopulation: 5000,
  access: { meanKm: km(0.5), worstVillage: 4, worstKm: km(1.1), within3Km: share(1) },
  populationCoveredShare: share(1),
  populationCoveredShareByTechnology: { '2G': share(0), '3G': share(1), '4G': share(1), '5G': share(0) },
  areaCoveredShare: share(0.75),
  areaCoveredShareByTechnology: { '2G': share(0), '3G': share(0.75), '4G': share(0.5), '5G': share(0) },
}

// S = 328.26, P = 10,000, N = 3: R = √(328.26 / 3π) = 5.90 km, 3,333 people per point. 8,000 of 10,000 are covered.
const WHOLE: TerritoryFigures = {
  ...NOTHING,
  areaKm2: squareKm(328.26),
  population: 10_000,
  populationKnownCommunes: 3,
  communes: 3,
  communesWithCulturePost: 1,
  postalPoints: 3,
  culturePosts: 1,
  meanServiceRadiusKm: km(5.9016),
  peoplePerPoint: 10_000 / 3,
  access: { meanKm: km(2.48), worstVillage: 0, worstKm: km(16), within3Km: share(0.8) },
  stations: 4,
  stationsByTechnology: { '2G': 1, '3G': 1, '4G': 2, '5G': 0 },
  stationsByOperator: { Viettel: 2, VNPT: 1, MobiFone: 1 },
  sites: 3,
  villages: 5,
  deadZoneVillages: 2,
  certainGaps: 1,
  doubtfulVillages: 1,
  villagePopulation: 10_000,
  deadZonePopulation: 2000,
  populationCoveredShare: share(0.8),
  populationCoveredShareByTechnology: {
    '2G': share(0.2),
    '3G': share(0.5),
    '4G': share(0.8),
    '5G': share(0),
  },
  areaCoveredShare: share(0.165),
  areaCoveredShareByTechnology: {
    '2G': share(0.183),
    '3G': share(0.065),
    '4G': share(0.144),
    '5G': share(0),
  },
}

const technologyColumns = (ratio: readonly number[], nearestKm: readonly number[]) => ({
  ratio: Float64Array.from(ratio),
  nearestKm: Float64Array.from(nearestKm),
})

const FAR = Number.POSITIVE_INFINITY

export const REPORT: ProvinceReport = {
  question: DEFAULT_QUESTION,
  villages: {
    ratio: Float64Array.of(4, 1.1, 0.9, 0, 0.4),
    easiestStation: Int32Array.of(2, 2, 2, 0, 1),
    nearestStationKm: Float64Array.of(12, 3.3, 2.7, 0, 1.1),
    nearestStation: Int32Array.of(2, 2, 2, 0, 0),
    byTechnology: {
      '2G': technologyColumns([0.8, 0.7, 1.4, 3.5, 3.4], [4.8, 4.2, 8.4, 21, 20.4]),
      '3G': technologyColumns([8, 5, 3.9, 0, 0.4], [26, 17, 13, 0, 1.1]),
      '4G': technologyColumns([4, 1.1, 0.9, 0, 0.44], [12, 3.3, 2.7, 0, 1.1]),
      '5G': technologyColumns([FAR, FAR, FAR, FAR, FAR], [FAR, FAR, FAR, FAR, FAR]),
    },
    commune: Int32Array.of(0, 0, 1, 2, 2),
    nearestPostalKm: Float64Array.of(16, 6.4, 2.1, 0, 1.1),
    nearestPostal: Int32Array.of(2, 2, 2, 0, 0),
  },
  communes: [AN, BINH, CUA],
  districts: [
    {
      ...WHOLE,
      districtCode: '465',
      district: 'Huyện Núi',
      areaKm2: squareKm(300),
      population: 5000,
      populationKnownCommunes: 2,
      communes: 2,
      postalPoints: 1,
      meanServiceRadiusKm: km(9.772),
      peoplePerPoint: 5000,
      stations: 2,
      sites: 2,
      villages: 3,
      villagePopulation: 5000,
    },
    { ...CUA, districtCode: '466', district: 'Huyện Biển', deadZoneVillages: 0 },
  ],
  province: WHOLE,
  corridors: [],
  compared: [
    {
      key: 'mean_service_radius_km',
      label: { vi: 'Bán kính phục vụ bình quân', en: 'Mean service radius' },
      unit: 'km/điểm',
      asOf: '2024-06',
      published: 5.5,
      computed: 5.9016,
      difference: 0.4016,
      why: {
        vi: '3 điểm trên 328 km² cho 5,90 km, không ra 5,500.',
        en: '3 points on 328 km² give 5.90 km, not 5.500.',
      },
    },
    {
      key: 'postal_points',
      label: { vi: 'Tổng số điểm phục vụ bưu chính', en: 'Postal points' },
      unit: 'điểm',
      asOf: '2024-06',
      published: 3,
      computed: 3,
      difference: 0,
      why: null,
    },
  ],
  stationCommune: Int32Array.of(2, 2, 1, 0),
  postalCommune: Int32Array.of(2, 2, 1),
  outside: { stations: 0, postalPoints: 0, villages: 0 },
}
