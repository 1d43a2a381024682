import type { Dataset } from '../../province/dataset'
import { restsOnModel } from '../overview/modelled'

/** Which figures rest on modelled records, and so carry the mark ◌. */
export interface ModelledParts {
  readonly postal: boolean
  readonly mobile: boolean
  /** Who is covered rests on the villages as well as on the stations. */
  readonly coverage: boolean
}

export const modelledParts = (dataset: Dataset | null): ModelledParts => ({
  postal: restsOnModel(dataset, 'postalPoints'),
  mobile: restsOnModel(dataset, 'stations'),
  coverage: restsOnModel(dataset, 'stations', 'villages'),
})
