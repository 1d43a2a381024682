import type { Layer } from '../../src/province/dataset'
import { type Station, siteId, stationId } from '../../src/province/station'

export const aStation = (name: string, change: Partial<Station> = {}): Station => ({
  id: stationId(name),
  siteId: siteId(`site ${name}`),
  position: [107, 16.75],
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
  ...change,
})

/** As a file gave it: nothing was edited. */
export const aLayer = (...records: readonly Station[]): Layer<Station> => ({
  records,
  source: { file: 'stations.csv', sha256: '0'.repeat(64), origin: 'own-file' },
})
