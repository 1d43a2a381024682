import type { Dataset } from '../province/dataset'
import type { LayerRead } from './layerRead'

/** The dataset with one layer replaced by what a file holds. Boundaries replace those of their own edition only. */
export function withLayer(dataset: Dataset, read: LayerRead): Dataset {
  switch (read.kind) {
    case 'communes':
      return { ...dataset, communes: { ...dataset.communes, [read.edition]: read.layer } }
    case 'stations':
      return { ...dataset, stations: read.layer }
    case 'postalPoints':
      return { ...dataset, postalPoints: read.layer }
    case 'villages':
      return { ...dataset, villages: read.layer }
    case 'corridors':
      return { ...dataset, corridors: read.layer }
  }
}
