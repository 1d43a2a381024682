import { atOnce } from '../../base/atOnce'
import type { LayerRead } from '../../files/layerRead'
import { withLayer } from '../../files/withLayer'
import type { Dataset, Layer } from '../../province/dataset'
import type { Edition } from '../../province/edition'
import { OWN_FILES } from '../../province/ownFiles'
import { differencesIn } from '../datasetDifferences'
import type { ImportOutcome } from '../state'
import { addingTo } from './addingTo'
import type { Draft } from './draft'

/**
 * replace: the file takes the place of the layer that it holds; further files of the same layer that are taken with it come
 * behind it. add: its records go among those that are there. suited: a file that we wrote for its records to be mended is
 * added, any other takes the place of its layer.
 */
export type TakingWay = 'replace' | 'add' | 'suited'

/** The layer of the dataset that a file would replace, or come behind; undefined where there is none of its edition. */
export function layerFor(dataset: Dataset | null, read: LayerRead): Layer<unknown> | undefined {
  return read.kind === 'communes' ? dataset?.communes[read.edition] : dataset?.[read.kind]
}

/** Whether there is anything that the records of a file could come behind. */
export const canBeAdded = (dataset: Dataset | null, read: LayerRead): boolean =>
  (layerFor(dataset, read)?.records.length ?? 0) > 0

/**
 * Whether a file may belong among the records of a layer or in their place: one that we wrote for its records to be mended,
 * or one that meets the records of another file of the user's (another district). A newer file of the same name takes
 * their place.
 */
export function isFurtherFile(dataset: Dataset | null, read: LayerRead): boolean {
  const source = canBeAdded(dataset, read) ? layerFor(dataset, read)?.source : undefined
  if (source && read.reading.isMended) return true
  return source?.origin === 'own-file' && source.file !== read.layer.source.file
}

/** Files that are taken together are not held against each other: two districts may both number their villages from 1. */
const withoutNames = (read: LayerRead): LayerRead => ({
  ...read,
  unnamed: Int32Array.from({ length: read.layer.records.length }, (_, i) => i),
})

export interface Taken {
  /** null where none of the files could be used: what there was stays as it is. */
  readonly dataset: Dataset | null
  /** That of the last boundaries taken, else the one in use. */
  readonly edition: Edition
  readonly outcomes: readonly ImportOutcome[]
}

function outcomeOf({ id, file, isRecalled }: Draft, read: LayerRead, result: ImportOutcome['result']) {
  return { draft: id, file, isRecalled, result, issues: read.issues } satisfies ImportOutcome
}

/** Lays each draft over the dataset, one after the other; those that cannot be used are told of and left out. */
export function takeDrafts(
  before: { readonly dataset: Dataset | null; readonly edition: Edition },
  drafts: readonly Draft[],
  way: TakingWay,
): Taken {
  let dataset = before.dataset ?? OWN_FILES
  let edition = before.edition
  const replaced = new Set<Layer<unknown>>()
  const outcomes = drafts.flatMap((draft): readonly ImportOutcome[] => {
    const { id, file, read, refusal } = draft
    if (!read)
      return refusal
        ? [{ draft: id, file, isRecalled: false, result: { state: 'refused', refusal }, issues: [] }]
        : []
    const layer = read.kind
    const there = layerFor(dataset, read)
    const isToBeAdded = way === 'add' || (way === 'suited' && read.reading.isMended)
    if (isToBeAdded ? canBeAdded(dataset, read) : there !== undefined && replaced.has(there)) {
      const {
        dataset: joined,
        added,
        replaced: met,
        same,
        renamed,
      } = atOnce(addingTo(dataset, isToBeAdded ? read : withoutNames(read)))
      if (added + met > 0) dataset = joined
      replaced.add(layerFor(dataset, read)!)
      return [outcomeOf(draft, read, { state: 'added', layer, records: added, met, same, renamed })]
    }
    const editsGone = differencesIn(dataset).filter((one) => one.layer === layer).length
    dataset = withLayer(dataset, read)
    replaced.add(read.layer)
    if (read.kind === 'communes') edition = read.edition
    const records = read.layer.records.length
    return [outcomeOf(draft, read, { state: 'replaced', layer, records, editsGone })]
  })
  return { dataset: dataset === (before.dataset ?? OWN_FILES) ? null : dataset, edition, outcomes }
}
