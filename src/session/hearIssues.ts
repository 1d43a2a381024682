import type { StoreApi } from 'zustand/vanilla'
import type { FileIssue } from '../files/fileIssue'
import { type Dataset, LAYER_KINDS, type Layer, type LayerKind } from '../province/dataset'
import type { SessionState } from './state'

/** What was said about the files of the open dataset when they were read, with the layer that they hold. */
export interface HeardIssue {
  readonly layer: LayerKind | null
  readonly issue: FileIssue
}

/** Remembers what is said of each file while it is a draft: once it is taken the draft is gone, its issues are not. */
export function hearIssues(store: StoreApi<SessionState>): void {
  store.subscribe(({ drafts, readIssues }, before) => {
    if (drafts === before.drafts && readIssues === before.readIssues) return
    const heard = new Map(readIssues)
    for (const { read } of drafts) if (read) heard.set(read.layer.source.sha256, read.issues)
    const isNew = [...heard].some(([file, issues]) => readIssues.get(file) !== issues)
    if (isNew) store.setState({ readIssues: heard })
  })
}

function layersOf(dataset: Dataset): readonly (readonly [LayerKind, Layer<unknown>])[] {
  return LAYER_KINDS.flatMap((kind) => {
    const layers: readonly Layer<unknown>[] =
      kind === 'communes' ? Object.values(dataset.communes) : [dataset[kind]]
    return layers.map((layer) => [kind, layer] as const)
  })
}

const filesOf = ({ source, added = [] }: Layer<unknown>) => [source, ...added.map((more) => more.source)]

/** Of what was heard that which is about files of the dataset, by their SHA-256. */
export function heardOf(
  dataset: Dataset | null,
  readIssues: SessionState['readIssues'],
): SessionState['readIssues'] {
  const hashes = dataset ? layersOf(dataset).flatMap(([, layer]) => filesOf(layer)) : []
  const isOfThem = new Set(hashes.map(({ sha256 }) => sha256))
  return new Map([...readIssues].filter(([sha256]) => isOfThem.has(sha256)))
}

/** Issues of the files that the dataset is made of now; those of its opening name their file only. */
export function issuesInForce({
  dataset,
  openingIssues,
  readIssues,
}: Pick<SessionState, 'dataset' | 'openingIssues' | 'readIssues'>): readonly HeardIssue[] {
  if (!dataset) return []
  const layers = layersOf(dataset)
  const layerOfFile = new Map(layers.map(([kind, { source }]) => [source.file, kind]))
  return [
    ...openingIssues.map((issue) => ({ layer: layerOfFile.get(issue.file) ?? null, issue })),
    ...layers.flatMap(([kind, layer]) =>
      filesOf(layer).flatMap(({ sha256 }) =>
        (readIssues.get(sha256) ?? []).map((issue) => ({ layer: kind, issue })),
      ),
    ),
  ]
}
