import { err, ok, type Result } from '../base/result'
import type { FileIssue, FileRefusal } from '../files/fileIssue'
import { openDataset } from '../files/openDataset'
import { type LayerRead, readLayer } from '../files/readLayer'
import { communeId } from '../province/commune'
import type { Dataset } from '../province/dataset'
import type { Edition } from '../province/edition'
import type { ReportOptions } from './reportOptions'
import type { Terminal } from './terminal'

export interface GivenDataset {
  readonly dataset: Dataset
  /** Of the boundaries that the user gave; null when none were. */
  readonly givenEdition: Edition | null
  readonly issues: readonly FileIssue[]
  /** Files of the dataset itself that could not be read: their layers are empty. */
  readonly refusals: readonly FileRefusal[]
}

/** Boundaries that nobody can tell the edition of are of the one that the user says they are. */
function asEdition(read: LayerRead, asked: Edition | null): LayerRead {
  if (read.kind !== 'communes' || read.edition !== 'unknown' || asked === null) return read
  const records = read.layer.records.map((commune) => ({
    ...commune,
    id: communeId(asked, commune.code),
    edition: asked,
  }))
  return { ...read, edition: asked, layer: { ...read.layer, records } }
}

function withLayer(dataset: Dataset, read: LayerRead): Dataset {
  return read.kind === 'communes'
    ? { ...dataset, communes: { ...dataset.communes, [read.edition]: read.layer } }
    : { ...dataset, [read.kind]: read.layer }
}

/** The dataset of the catalogue with the user's files laid over it; refused when any of these cannot be used at all. */
export async function givenDataset(
  options: ReportOptions,
  terminal: Terminal,
): Promise<Result<GivenDataset, FileRefusal>> {
  const opened = await openDataset(options.dataset, terminal.fetchFile)
  if (!opened.ok) return opened
  let given: GivenDataset = { ...opened.value, givenEdition: null }
  for (const { layer, path } of options.files) {
    const bytes = await terminal.readFile(path)
    if (!bytes.ok) return bytes
    const file = await readLayer(
      { name: path, bytes: bytes.value },
      { layer, crs: options.crs, origin: 'own-file' },
    )
    if (!file.ok) return err(file.error)
    const read = asEdition(file.value, options.edition)
    given = {
      dataset: withLayer(given.dataset, read),
      givenEdition: read.kind === 'communes' ? read.edition : given.givenEdition,
      issues: [...given.issues, ...read.issues],
      refusals: given.refusals,
    }
  }
  return ok(given)
}
