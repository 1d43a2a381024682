import type { LayerRead } from '../../files/layerRead'
import { sitesApart } from '../../files/stations/sitesApart'
import { communeId } from '../../province/commune'
import { corridorId } from '../../province/corridor'
import type { Dataset, Layer } from '../../province/dataset'
import { postalPointId } from '../../province/postalPoint'
import { type Station, stationId } from '../../province/station'
import { villageId } from '../../province/village'
import { type Added, addingToLayer } from './addingToLayer'
import type { Further } from './furtherRecords'

/** What comes of a further file that is added to its layer. */
export interface Addition extends Omit<Added<unknown>, 'layer'> {
  readonly dataset: Dataset
}

const asAddition = (dataset: Dataset, { layer: _, ...result }: Added<unknown>): Addition => ({
  dataset,
  ...result,
})

/**
 * A site that the further file calls like one that stands elsewhere gets another id, and its new stations count as renamed.
 * A station that takes the place of one with its id is not held against that one.
 */
function* addingStations(layer: Layer<Station>, { layer: more, unnamed }: Further<Station>) {
  const isUnnamed = new Set(unnamed)
  const named = new Set(more.records.filter((_, i) => !isUnnamed.has(i)).map(({ id }) => id))
  const known = layer.records.filter(({ id }) => !named.has(id))
  const records = yield* sitesApart(known, more.records)
  const told = new Set(records.filter((station, i) => station !== more.records[i]))
  const added = yield* addingToLayer(layer, { layer: { ...more, records }, unnamed }, (one, id) => ({
    ...one,
    id: stationId(id),
  }))
  const ofOtherSites = added.layer.records.filter((station) => told.has(station)).length
  return { ...added, renamed: added.renamed + ofOtherSites }
}

const known = new WeakMap<LayerRead, { readonly before: Dataset; readonly addition: Addition }>()

/**
 * The dataset with the records of a file added to the layer that it holds, in steps. Boundaries of its edition are there.
 * What was found last of a file is remembered: the dialog shows it before it is taken, and a third of a million records
 * take seconds.
 */
export function* addingTo(dataset: Dataset, read: LayerRead): Generator<void, Addition> {
  const last = known.get(read)
  if (last?.before === dataset) return last.addition
  const addition = yield* adding(dataset, read)
  known.set(read, { before: dataset, addition })
  return addition
}

function* adding(dataset: Dataset, read: LayerRead): Generator<void, Addition> {
  switch (read.kind) {
    case 'communes': {
      const { edition } = read
      const added = yield* addingToLayer(dataset.communes[edition]!, read, (one, id) => ({
        ...one,
        id: communeId(edition, id),
      }))
      return asAddition({ ...dataset, communes: { ...dataset.communes, [edition]: added.layer } }, added)
    }
    case 'stations': {
      const added = yield* addingStations(dataset.stations, read)
      return asAddition({ ...dataset, stations: added.layer }, added)
    }
    case 'postalPoints': {
      const added = yield* addingToLayer(dataset.postalPoints, read, (one, id) => ({
        ...one,
        id: postalPointId(id),
      }))
      return asAddition({ ...dataset, postalPoints: added.layer }, added)
    }
    case 'villages': {
      const added = yield* addingToLayer(dataset.villages, read, (one, id) => ({ ...one, id: villageId(id) }))
      return asAddition({ ...dataset, villages: added.layer }, added)
    }
    case 'corridors': {
      const added = yield* addingToLayer(dataset.corridors, read, (one, id) => ({
        ...one,
        id: corridorId(id),
      }))
      return asAddition({ ...dataset, corridors: added.layer }, added)
    }
  }
}
