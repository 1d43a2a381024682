import type { Dataset, LayerSource } from '../../province/dataset'

/** Sources of the layers that hold anything. */
export const sourcesOf = (dataset: Dataset): readonly LayerSource[] =>
  [
    ...Object.values(dataset.communes),
    dataset.stations,
    dataset.postalPoints,
    dataset.villages,
    dataset.corridors,
  ]
    .filter(({ records }) => records.length > 0)
    .map(({ source }) => source)

/** Whether the user laid a file of their own over a dataset of the catalogue. */
export const hasOwnFiles = (dataset: Dataset): boolean =>
  dataset.origin !== 'own-file' && sourcesOf(dataset).some(({ origin }) => origin === 'own-file')

/** Whether positions that a program made are on the map. */
export const hasModelledPoints = (dataset: Dataset): boolean =>
  [dataset.stations, dataset.postalPoints, dataset.villages].some(
    ({ records, source }) => records.length > 0 && source.origin === 'modelled',
  )
