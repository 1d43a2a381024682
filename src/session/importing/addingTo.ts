import type { LayerRead } from '../../files/layerRead'
import { communeId } from '../../province/commune'
import { corridorId } from '../../province/corridor'
import type { Dataset } from '../../province/dataset'
import { postalPointId } from '../../province/postalPoint'
import { stationId } from '../../province/station'
import { villageId } from '../../province/village'
import { type Added, addingToLayer } from './addingToLayer'

/** What comes of a further file that is added to its layer. */
export interface Addition extends Omit<Added<unknown>, 'layer'> {
  readonly dataset: Dataset
}

const asAddition = (dataset: Dataset, { layer: _, ...result }: Added<unknown>): Addition => ({
  dataset,
  ...result,
})

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
      const added = yield* addingToLayer(dataset.stations, read, (one, id) => ({ ...one, id: stationId(id) }))
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
