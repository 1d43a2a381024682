import { type Difference, differencesOf } from '../editing/differences'
import type { EditableLayer, EditableRecord, RecordOf } from '../editing/editableLayer'
import type { Dataset, Layer } from '../province/dataset'
import { memo } from './memo'

/** A difference and the layer it is in. */
export interface LayerDifference {
  readonly layer: EditableLayer
  readonly difference: Difference<EditableRecord>
}

const inLayer = <K extends EditableLayer>(layer: K) =>
  memo((of: Layer<RecordOf[K]>): readonly LayerDifference[] =>
    differencesOf<RecordOf[K]>(of).map((difference) => ({ layer, difference })),
  )

const stations = inLayer('stations')
const postalPoints = inLayer('postalPoints')
const villages = inLayer('villages')

const joined = memo((...layers: readonly (readonly LayerDifference[])[]): readonly LayerDifference[] =>
  layers.flat(),
)

const NONE: readonly LayerDifference[] = []

/** Everything that differs from the files, layer after layer; the same list while nothing was edited. */
export const differencesIn = (dataset: Dataset | null): readonly LayerDifference[] =>
  dataset
    ? joined(stations(dataset.stations), postalPoints(dataset.postalPoints), villages(dataset.villages))
    : NONE
