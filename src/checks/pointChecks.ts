import type { Dataset } from '../province/dataset'
import { EDITIONS, type Edition } from '../province/edition'
import { checkedLayerOf, groundOfEdition, type PointLayer } from './checkedLayer'
import type { Finding } from './finding'
import { outsideFindings } from './outside'
import { populationSumFindings } from './populationSums'
import { postalValueFindings } from './postalValues'
import { recordedCommuneFindings } from './recordedCommune'
import { samePostalFindings } from './samePostalPoints'
import { sameStationFindings } from './sameStations'
import { sameVillageFindings } from './sameVillages'
import { stationValueFindings } from './stationValues'
import { villageValueFindings } from './villageValues'

/** What records are checked against. */
export interface Checking {
  readonly dataset: Dataset
  /** The edition in use: by its boundaries records lie in a commune. */
  readonly edition: Edition
  /** ISO date: what lies after it has not happened. */
  readonly today: string
}

export type Steps = Generator<void, Finding[]>

function* stationFindings({ dataset, edition, today }: Checking): Steps {
  const { records } = dataset.stations
  const checked = yield* checkedLayerOf('stations', records, groundOfEdition(dataset, edition))
  return [
    ...(yield* outsideFindings(checked)),
    ...(yield* recordedCommuneFindings(checked, dataset, edition)),
    ...(yield* sameStationFindings(checked)),
    ...(yield* stationValueFindings(checked, today)),
  ]
}

function* postalFindings({ dataset, edition }: Checking): Steps {
  const { records } = dataset.postalPoints
  const checked = yield* checkedLayerOf('postalPoints', records, groundOfEdition(dataset, edition))
  return [
    ...(yield* outsideFindings(checked)),
    ...(yield* recordedCommuneFindings(checked, dataset, edition)),
    ...(yield* samePostalFindings(checked)),
    ...postalValueFindings(checked),
  ]
}

function editionOfMostCommunes({ communes }: Dataset, inUse: Edition): Edition {
  const size = (edition: Edition) => communes[edition]?.records.length ?? 0
  return EDITIONS.reduce((most, edition) => (size(edition) > size(most) ? edition : most), inUse)
}

function* villageFindings({ dataset, edition, today }: Checking): Steps {
  const { records } = dataset.villages
  const checked = yield* checkedLayerOf('villages', records, groundOfEdition(dataset, edition))
  // Communes that were merged each had a "Khu phố 4".
  const finest = editionOfMostCommunes(dataset, edition)
  const smallest =
    finest === edition
      ? checked
      : yield* checkedLayerOf('villages', records, groundOfEdition(dataset, finest))
  return [
    ...(yield* outsideFindings(checked)),
    ...(yield* recordedCommuneFindings(checked, dataset, edition)),
    ...(yield* sameVillageFindings(smallest)),
    ...(yield* villageValueFindings(checked, today)),
    ...(yield* populationSumFindings(checked, edition)),
  ]
}

export const POINT_CHECKS: Readonly<Record<PointLayer, (checking: Checking) => Steps>> = {
  stations: stationFindings,
  postalPoints: postalFindings,
  villages: villageFindings,
}
