import type { Dataset } from '../province/dataset'
import type { Head } from './head'
import { headFrom } from './head'
import type { ProjectSummary } from './keeper'

export const recordsIn = (dataset: Dataset): ProjectSummary['records'] => ({
  communes: Math.max(0, ...Object.values(dataset.communes).map(({ records }) => records.length)),
  stations: dataset.stations.records.length,
  postalPoints: dataset.postalPoints.records.length,
  villages: dataset.villages.records.length,
  corridors: dataset.corridors.records.length,
})

export const summaryOf = ({ id, name, savedAt, sizeBytes, title, records }: Head): ProjectSummary => ({
  ...{ id, name, savedAt, sizeBytes, title, records },
  state: 'usable',
})

export const textIn = (kept: unknown, field: string): string => {
  const value = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>)[field] : null
  return typeof value === 'string' ? value : ''
}

/** What can be said of a kept head, also of one that cannot be opened. */
export function summaryFrom(id: string, kept: unknown): ProjectSummary {
  const head = headFrom(kept)
  if (head.ok) return summaryOf(head.value)
  return {
    id,
    name: textIn(kept, 'name') || id,
    savedAt: textIn(kept, 'savedAt'),
    sizeBytes: 0,
    title: { vi: '', en: '' },
    records: { communes: 0, stations: 0, postalPoints: 0, villages: 0, corridors: 0 },
    state: head.error.kind === 'newer' ? 'newer' : 'damaged',
  }
}
