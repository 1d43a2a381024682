import type { Backdrop } from '../../look/backdrop'
import type { Dataset } from '../../province/dataset'
import { LAYER_KINDS } from '../../province/dataset'
import { backdropFits } from './backdropFits'
import { hasOwnLayers, recordsIn } from './layerSources'
import { type Publication, type PublishedPart, slugOf } from './publication'

/** The parts that a dataset has; of its backdrop, whether that belongs to the boundaries. */
export const partsOf = (dataset: Dataset, backdrop: Backdrop | null): readonly PublishedPart[] => [
  ...LAYER_KINDS.filter((kind) => recordsIn(dataset, kind) > 0),
  ...(dataset.published.length > 0 ? (['figures'] as const) : []),
  ...(backdrop && backdropFits(backdrop, dataset) ? (['backdrop'] as const) : []),
]

/** What to begin with: what the dataset says of itself, and all that it has. */
export function proposedPublication(dataset: Dataset, backdrop: Backdrop | null): Publication {
  const isOwn = dataset.origin === 'own-file' && dataset.period === ''
  const title = isOwn ? { vi: '', en: '' } : dataset.title
  return {
    id: hasOwnLayers(dataset) ? slugOf(`${title.vi} ${dataset.period}`) : dataset.id,
    title,
    period: dataset.period,
    ownOrigin: 'own-file',
    licence: dataset.licence,
    attribution: dataset.attribution,
    parts: new Set(partsOf(dataset, backdrop)),
  }
}
