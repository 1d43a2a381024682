import { editsOf } from '../editing/edits'
import type { Dataset, Layer } from '../province/dataset'
import { EDITIONS } from '../province/edition'
import {
  type Block,
  type BlockRef,
  MOST_COMMUNES,
  MOST_RECORDS,
  sizeOf,
  slicesOf,
  WrittenBlocks,
} from './blocks'
import type { BodyManifest, LayerManifest, RecordsManifest } from './head'
import type { ProjectNow } from './keeper'

/** Puts a block into the store, and tells under which key. */
export type PutBlock = (block: Block) => Promise<string>

export interface WrittenBody {
  readonly manifest: BodyManifest
  /** Every block of the body, old and new. */
  readonly blocks: WrittenBlocks
  readonly keys: ReadonlySet<string>
  readonly sizeBytes: number
}

/** Writes what `known` does not hold yet, one block after the other. */
export async function writeBody(
  { dataset, backdrop, reference }: ProjectNow,
  known: WrittenBlocks | undefined,
  put: PutBlock,
): Promise<WrittenBody> {
  const blocks = new WrittenBlocks()
  const keys = new Set<string>()
  let sizeBytes = 0

  async function written(block: Block): Promise<BlockRef> {
    const there = known?.refOf(block)
    const ref = there ?? { key: await put(block), count: block.length, sizeBytes: sizeOf(block) }
    blocks.add(block, ref)
    keys.add(ref.key)
    sizeBytes += ref.sizeBytes
    return ref
  }

  async function writtenRecords(records: readonly unknown[], most: number): Promise<BlockRef[]> {
    const refs: BlockRef[] = []
    for (const slice of slicesOf(records, most)) refs.push(await written(slice))
    return refs
  }

  async function layerOf<T extends { readonly id: string }>(
    { records, loaded, rows, ...facts }: Layer<T>,
    most = MOST_RECORDS,
  ): Promise<LayerManifest> {
    const edits = loaded && editsOf(records, loaded)
    return {
      facts: facts as LayerManifest['facts'],
      loaded: await writtenRecords(loaded ?? records, most),
      ...(edits && { edits: { runs: edits.runs, own: await writtenRecords(edits.own, most) } }),
      ...(rows && { rows: await written(rows) }),
    }
  }

  async function communesOf(layers: Dataset['communes']) {
    const manifests: [string, LayerManifest][] = []
    for (const edition of EDITIONS) {
      const layer = layers[edition]
      if (layer) manifests.push([edition, await layerOf(layer, MOST_COMMUNES)])
    }
    return Object.fromEntries(manifests)
  }

  async function manifestOf(): Promise<BodyManifest> {
    if (reference) return reference
    const { communes, stations, postalPoints, villages, corridors, ...facts } = dataset
    return {
      kind: 'records',
      facts: facts as unknown as RecordsManifest['facts'],
      communes: await communesOf(communes),
      stations: await layerOf(stations),
      postalPoints: await layerOf(postalPoints),
      villages: await layerOf(villages),
      corridors: await layerOf(corridors),
      backdrop: backdrop && (await written([backdrop])),
    }
  }

  return { manifest: await manifestOf(), blocks, keys, sizeBytes }
}
