import type { LayerRead } from '../../files/layerRead'
import { type CommuneId, communeId } from '../../province/commune'
import { corridorId } from '../../province/corridor'
import type { Dataset, Layer } from '../../province/dataset'
import type { Edition } from '../../province/edition'
import { OWN_FILES } from '../../province/ownFiles'
import { postalPointId } from '../../province/postalPoint'
import { stationId } from '../../province/station'
import { villageId } from '../../province/village'
import type { ImportOutcome } from '../state'
import { type Added, addToLayer } from './addToLayer'
import type { Draft } from './draft'
import { withLayer } from './withLayer'

/**
 * replace: the file takes the place of the layer that it holds; further files of the same layer that are taken with it come
 * behind it. add: its records come behind those that are there.
 */
export type TakingWay = 'replace' | 'add'

interface WithAdded {
  readonly dataset: Dataset
  readonly result: Omit<Added<unknown>, 'layer'>
}

/** The ids of communes are their codes: one that is there keeps its place, whatever the further file says of it. */
function addCommunes(dataset: Dataset, { edition, layer }: LayerRead & { kind: 'communes' }): WithAdded {
  const there = dataset.communes[edition]!
  const known = new Set<CommuneId>(there.records.map(({ id }) => id))
  const kept = layer.records.flatMap((commune, i) => (known.has(commune.id) ? [] : [i]))
  const more: typeof layer = {
    ...layer,
    records: kept.map((i) => layer.records[i]!),
    ...(layer.rows && { rows: Int32Array.from(kept, (i) => layer.rows![i]!) }),
  }
  const added = addToLayer(there, more, (one, id) => ({ ...one, id: communeId(edition, id) }))
  return {
    dataset: { ...dataset, communes: { ...dataset.communes, [edition]: added.layer } },
    result: { added: added.added, same: layer.records.length - added.added, renamed: 0 },
  }
}

function withAdded(dataset: Dataset, read: LayerRead): WithAdded {
  switch (read.kind) {
    case 'communes':
      return addCommunes(dataset, read)
    case 'stations': {
      const { layer, ...result } = addToLayer(dataset.stations, read.layer, (one, id) => ({
        ...one,
        id: stationId(id),
      }))
      return { dataset: { ...dataset, stations: layer }, result }
    }
    case 'postalPoints': {
      const { layer, ...result } = addToLayer(dataset.postalPoints, read.layer, (one, id) => ({
        ...one,
        id: postalPointId(id),
      }))
      return { dataset: { ...dataset, postalPoints: layer }, result }
    }
    case 'villages': {
      const { layer, ...result } = addToLayer(dataset.villages, read.layer, (one, id) => ({
        ...one,
        id: villageId(id),
      }))
      return { dataset: { ...dataset, villages: layer }, result }
    }
    case 'corridors': {
      const { layer, ...result } = addToLayer(dataset.corridors, read.layer, (one, id) => ({
        ...one,
        id: corridorId(id),
      }))
      return { dataset: { ...dataset, corridors: layer }, result }
    }
  }
}

/** The layer of the dataset that a file would replace, or come behind; undefined where there is none of its edition. */
export function layerFor(dataset: Dataset | null, read: LayerRead): Layer<unknown> | undefined {
  return read.kind === 'communes' ? dataset?.communes[read.edition] : dataset?.[read.kind]
}

/** Whether there is anything that the records of a file could come behind. */
export const canBeAdded = (dataset: Dataset | null, read: LayerRead): boolean =>
  (layerFor(dataset, read)?.records.length ?? 0) > 0

/**
 * Whether a layer holds the records of another file of the user's: a further one may belong behind them (another district,
 * rows that were mended) or in their place. A newer file of the same name takes their place.
 */
export function isFurtherFile(dataset: Dataset | null, read: LayerRead): boolean {
  const source = canBeAdded(dataset, read) ? layerFor(dataset, read)?.source : undefined
  return source?.origin === 'own-file' && source.file !== read.layer.source.file
}

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
    const isBehind = way === 'add' ? canBeAdded(dataset, read) : there !== undefined && replaced.has(there)
    if (isBehind) {
      const { dataset: joined, result } = withAdded(dataset, read)
      if (result.added > 0) dataset = joined
      replaced.add(layerFor(dataset, read)!)
      const { added: records, same, renamed } = result
      return [outcomeOf(draft, read, { state: 'added', layer, records, same, renamed })]
    }
    dataset = withLayer(dataset, read)
    replaced.add(read.layer)
    if (read.kind === 'communes') edition = read.edition
    return [outcomeOf(draft, read, { state: 'replaced', layer, records: read.layer.records.length })]
  })
  return { dataset: dataset === (before.dataset ?? OWN_FILES) ? null : dataset, edition, outcomes }
}
