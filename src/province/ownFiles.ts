import type { Dataset } from './dataset'

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
