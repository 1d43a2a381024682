import { type GivenFile, type LayerRead, readLayer } from '../files/readLayer'
import type { Dataset, LayerKind } from '../province/dataset'
import type { Edition } from '../province/edition'
import { DEFAULT_QUESTION } from '../report/question'
import type { ImportOutcome, SessionState } from './state'

const OWN_FILES: Dataset = {
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

const replaced = (read: LayerRead, file: string): ImportOutcome => ({
  file,
  result: { state: 'replaced', layer: read.kind satisfies LayerKind, records: read.layer.records.length },
  issues: read.issues,
})

export interface GivenFilesRead {
  /** null when no file could be used: what there was stays as it is. */
  readonly dataset: Dataset | null
  /** That of the last boundaries given, else the one in use. */
  readonly edition: Edition
  readonly outcomes: readonly ImportOutcome[]
}

/** Reads each file and lays the usable ones over the dataset as it is when reading has ended. */
export async function readGivenFiles(
  stateNow: () => SessionState,
  files: readonly GivenFile[],
): Promise<GivenFilesRead> {
  const reads = await Promise.all(
    files.map((file) => readLayer(file, { origin: 'own-file' }).then((read) => ({ file: file.name, read }))),
  )
  const state = stateNow()
  let dataset = state.dataset ?? OWN_FILES
  let edition = state.dataset ? state.question.edition : DEFAULT_QUESTION.edition
  const outcomes: ImportOutcome[] = []
  for (const { file, read } of reads) {
    if (!read.ok) {
      outcomes.push({ file, result: { state: 'refused', refusal: read.error }, issues: [] })
      continue
    }
    dataset = withLayer(dataset, read.value)
    if (read.value.kind === 'communes') edition = read.value.edition
    outcomes.push(replaced(read.value, file))
  }
  const changed = outcomes.some(({ result }) => result.state === 'replaced')
  return { dataset: changed ? dataset : null, edition, outcomes }
}
