import type { LayerKind } from '../province/dataset'

/** How far the making of a layer has come. */
export interface SampleProgress {
  readonly layer: LayerKind
  readonly made: number
  readonly total: number
}

/** So many records are made between two pauses: about a millisecond of work. */
export const RECORDS_PER_SLICE = 500
