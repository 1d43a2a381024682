import { siteId } from '../../src/province/station'
import {
  aCommune,
  aCorridor,
  aDataset,
  aPostalPoint,
  aPublishedFigure,
  aStation,
  aVillage,
  square,
} from './aDataset'

const onSite = (site: string) => ({ siteId: siteId(site) })

/**
 * Two square communes side by side, each 0.1° wide: 0.1° of latitude is 11.067 km there, 0.1° of longitude 10.663 km,
 * so that each has 118.0 km². One mast stands in the middle of each; the eastern one has 2G only.
 */
export const TWO_COMMUNES = aDataset({
  communes: [
    aCommune('00001', { districtCode: '462', district: 'West', population: 2000 }),
    aCommune('00002', {
      districtCode: '461',
      district: 'East',
      population: 3000,
      boundary: square(107.1, 16.7, 0.1),
    }),
  ],
  communes2025: [
    aCommune('00001', {
      edition: '2025',
      population: 5000,
      boundary: [...square(107, 16.7, 0.1), ...square(107.1, 16.7, 0.1)],
    }),
  ],
  stations: [
    aStation('s1', { ...onSite('S1'), technology: '4G' }),
    aStation('s2', { ...onSite('S1'), technology: '2G' }),
    aStation('s3', { ...onSite('S1'), technology: '3G', operator: 'VNPT', reachKm: 4 }),
    aStation('s4', { ...onSite('S2'), technology: '2G', operator: 'VNPT', position: [107.15, 16.75] }),
    aStation('s5', { ...onSite('S2'), technology: '4G', status: 'off', position: [107.15, 16.75] }),
  ],
  postalPoints: [
    aPostalPoint('p1', { kind: 'office-3' }),
    aPostalPoint('p2', { kind: 'culture-post', staffed: null }),
    aPostalPoint('p3', { kind: 'letter-box', staffed: false, position: [107.15, 16.72] }),
    aPostalPoint('p4', { kind: 'kiosk', position: [108, 16.7] }),
  ],
  villages: [
    // 0.02° = 2.2133 km north of the western mast: 0.553 of the 4 km of 3G, 0.885 of the 2.5 km of 4G.
    aVillage('v1', { position: [107.05, 16.77], population: 500 }),
    // 0.045° = 4.980 km south of it: 1.245 of the reach of 3G.
    aVillage('v2', { position: [107.05, 16.705], population: 300 }),
    // At the eastern mast, 10.663 km from the western one: 2.666 of the reach of 3G.
    aVillage('v3', { position: [107.15, 16.75], population: 200 }),
    aVillage('v4', { position: [108, 16.75], population: 900 }),
  ],
  corridors: [
    aCorridor('QL9', {
      path: [
        [107, 16.75],
        [107.2, 16.75],
      ],
    }),
  ],
  published: [aPublishedFigure('postal_points', 3), aPublishedFigure('people_per_point', 2000)],
})
