import type { Dataset } from '../../province/dataset'

type PointLayer = 'stations' | 'postalPoints' | 'villages'

/** Whether a figure rests on positions that a program made up: each of the layers it is computed from counts. */
export const restsOnModel = (dataset: Dataset | null, ...layers: readonly PointLayer[]): boolean =>
  dataset !== null && layers.some((layer) => dataset[layer].source.origin === 'modelled')
