import type { FileIssue } from '../files/fileIssue'
import type { LayerRead } from '../files/layerRead'
import { type Dataset, LAYER_KINDS, type Layer, type LayerKind, type LayerSource } from '../province/dataset'
import type { SessionState } from './state'

/** What was said about the files of the open dataset when they were read, with the layer that they hold. */
export interface HeardIssue {
  readonly layer: LayerKind | null
  readonly issue: FileIssue
}

type ReadIssues = SessionState['readIssues']

/** By its bytes, and by the sheet: of one workbook several may be taken. */
const keyOf = ({ sha256, sheet }: LayerSource) => (sheet === undefined ? sha256 : `${sha256} ${sheet}`)

/** What is remembered once these files are taken: their drafts are gone then. */
export const withIssuesOf = (readIssues: ReadIssues, taken: readonly LayerRead[]): ReadIssues =>
  new Map([...readIssues, ...taken.map(({ layer, issues }) => [keyOf(layer.source), issues] as const)])

function layersOf(dataset: Dataset): readonly (readonly [LayerKind, Layer<unknown>])[] {
  return LAYER_KINDS.flatMap((kind) => {
    const layers: readonly Layer<unknown>[] =
      kind === 'communes' ? Object.values(dataset.communes) : [dataset[kind]]
    return layers.map((layer) => [kind, layer] as const)
  })
}

/** Keys of the files of a layer, each once. */
const filesOf = ({ source, added = [] }: Layer<unknown>): ReadonlySet<string> =>
  new Set([source, ...added.map((more) => more.source)].map(keyOf))

/** Of what was heard that which is about files of the dataset. */
export function heardOf(dataset: Dataset | null, readIssues: ReadIssues): ReadIssues {
  const files = dataset ? layersOf(dataset).map(([, layer]) => filesOf(layer)) : []
  return new Map([...readIssues].filter(([key]) => files.some((keys) => keys.has(key))))
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
      [...filesOf(layer)].flatMap((key) =>
        (readIssues.get(key) ?? []).map((issue) => ({ layer: kind, issue })),
      ),
    ),
  ]
}
