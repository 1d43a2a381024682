import { type StationChange, stationChangeOf } from '../coverage/stationChange'
import type { Dataset } from '../province/dataset'

/** What leads from one dataset to another where they differ by a few stations; null where they differ by more. */
export function datasetChange(before: Dataset, after: Dataset): StationChange | null {
  const isSame =
    before.communes === after.communes &&
    before.postalPoints.records === after.postalPoints.records &&
    before.villages.records === after.villages.records &&
    before.corridors.records === after.corridors.records &&
    before.published === after.published
  return isSame ? stationChangeOf(before.stations.records, after.stations.records) : null
}
