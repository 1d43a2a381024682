import type { Dataset, Layer } from '../province/dataset'
import type { PostalPoint } from '../province/postalPoint'
import type { Station } from '../province/station'
import type { Village } from '../province/village'

/** The layers whose records can be changed by hand: points. */
export const EDITABLE_LAYERS = ['stations', 'postalPoints', 'villages'] as const
export type EditableLayer = (typeof EDITABLE_LAYERS)[number]

/** What each of them holds. */
export interface RecordOf {
  readonly stations: Station
  readonly postalPoints: PostalPoint
  readonly villages: Village
}
export type EditableRecord = RecordOf[EditableLayer]

/** One record of a dataset. */
export interface RecordRef {
  readonly layer: EditableLayer
  readonly id: string
}

/** A layer of a dataset by its name, typed by what all of them have in common. */
export const layerOf = <K extends EditableLayer>(dataset: Dataset, layer: K): Layer<RecordOf[K]> =>
  dataset[layer] as Layer<RecordOf[K]>

/** The records as the files gave them. */
export const loadedOf = <T>({ loaded, records }: Layer<T>): readonly T[] => loaded ?? records
