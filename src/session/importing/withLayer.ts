import type { LayerRead } from '../../files/layerRead'
import type { Dataset } from '../../province/dataset'

/** What files are laid over where nothing was opened. */
export const OWN_FILES: Dataset = {
  id: 'own-files',
  title: { vi: 'Tệp của bạn', en: 'Your files' },
  period: '',
  origin: 'own-file',
  licence: '',
  attribution: { vi: '', en: '' },
  communes: {},
  stations: { records: [], source: { file: '', sha256: '', origin: 'own-file' } },
  postalPoints: { records: [], source: { file: '', sha256: '', origin: 'own-file' } },
  villages: { records: [], source: { file: '', sha256: '', origin: 'own-file' } },
  corridors: { records: [], source: { file: '', sha256: '', origin: 'own-file' } },
  published: [],
}

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
