import type { Dataset, Layer, LayerKind, LayerSource } from '../../province/dataset'
import { LAYER_KINDS } from '../../province/dataset'
import { EDITIONS } from '../../province/edition'

type AnyLayer = Layer<unknown>

const layersOf = (dataset: Dataset, kind: LayerKind): readonly AnyLayer[] =>
  kind === 'communes' ? EDITIONS.flatMap((edition) => dataset.communes[edition] ?? []) : [dataset[kind]]

/** Records of a layer, of all editions. */
export const recordsIn = (dataset: Dataset, kind: LayerKind): number =>
  layersOf(dataset, kind).reduce((sum, { records }) => sum + records.length, 0)

/** The files of a layer that holds anything, of all editions. */
export const sourcesOf = (dataset: Dataset, kind: LayerKind): readonly LayerSource[] =>
  layersOf(dataset, kind)
    .filter(({ records }) => records.length > 0)
    .flatMap(({ source, added = [] }) => [source, ...added.map((further) => further.source)])

/** Whether any layer comes from a file of one's own. */
export const hasOwnLayers = (dataset: Dataset): boolean =>
  LAYER_KINDS.some((kind) => sourcesOf(dataset, kind).some(({ origin }) => origin === 'own-file'))
