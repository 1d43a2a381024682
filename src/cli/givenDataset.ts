import { err, ok, type Result } from '../base/result'
import type { CoordinateGuess } from '../files/coordinates/coordinateGuess'
import type { FileIssue, FileRefusal } from '../files/fileIssue'
import { openDataset } from '../files/openDataset'
import { type LayerRead, readLayer } from '../files/readLayer'
import { withLayer } from '../files/withLayer'
import { communeId } from '../province/commune'
import type { Dataset } from '../province/dataset'
import type { Edition } from '../province/edition'
import type { FileOptions } from './fileOptions'
import type { Terminal } from './terminal'

/** A file whose system of coordinates nobody can be sure of, and what it was taken for. */
export interface CoordinateDoubt {
  readonly file: string
  readonly guess: CoordinateGuess
}

export interface GivenDataset {
  readonly dataset: Dataset
  /** Of the boundaries that the user gave; null when none were. */
  readonly givenEdition: Edition | null
  readonly issues: readonly FileIssue[]
  /** Systems of coordinates that were guessed where others fit as well. */
  readonly doubts: readonly CoordinateDoubt[]
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

const doubtIn = (file: string, { reading: { coordinates } }: LayerRead): readonly CoordinateDoubt[] =>
  coordinates?.sureness === 'doubtful' ? [{ file, guess: coordinates }] : []

/** A dataset with the user's files laid over it; refused when any of these cannot be used at all. */
export async function withGivenFiles(
  dataset: Dataset,
  { files, crs, edition }: FileOptions,
  readFile: Terminal['readFile'],
): Promise<Result<GivenDataset, FileRefusal>> {
  let given: GivenDataset = { dataset, givenEdition: null, issues: [], doubts: [], refusals: [] }
  for (const { layer, path } of files) {
    const bytes = await readFile(path)
    if (!bytes.ok) return bytes
    const file = await readLayer({ name: path, bytes: bytes.value }, { layer, crs, origin: 'own-file' })
    if (!file.ok) return err(file.error)
    const read = asEdition(file.value, edition)
    given = {
      ...given,
      dataset: withLayer(given.dataset, read),
      givenEdition: read.kind === 'communes' ? read.edition : given.givenEdition,
      issues: [...given.issues, ...read.issues],
      doubts: [...given.doubts, ...doubtIn(path, read)],
    }
  }
  return ok(given)
}

/** The same over a dataset of the catalogue, its first when `id` is null. */
export async function givenDataset(
  id: string | null,
  options: FileOptions,
  { fetchFile, readFile }: Terminal,
): Promise<Result<GivenDataset, FileRefusal>> {
  const opened = await openDataset(id, fetchFile)
  if (!opened.ok) return opened
  const given = await withGivenFiles(opened.value.dataset, options, readFile)
  if (!given.ok) return given
  const { issues, refusals } = opened.value
  return ok({ ...given.value, issues: [...issues, ...given.value.issues], refusals })
}
