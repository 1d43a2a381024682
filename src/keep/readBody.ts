import { withEdits } from '../editing/edits'
import type { Backdrop } from '../look/backdrop'
import type { Commune } from '../province/commune'
import type { Corridor } from '../province/corridor'
import type { Dataset, Layer, LayerKind } from '../province/dataset'
import type { PostalPoint } from '../province/postalPoint'
import type { Station } from '../province/station'
import type { Village } from '../province/village'
import { type Block, type BlockRef, WrittenBlocks } from './blocks'
import type { LayerManifest, RecordsManifest } from './head'
import { KeepError } from './keepFault'

export type GetBlock = (key: string) => Promise<Block | undefined>

export interface ReadBody {
  readonly dataset: Dataset
  readonly backdrop: Backdrop | null
  readonly blocks: WrittenBlocks
}

const damaged = (detail: string) => new KeepError({ kind: 'damaged', detail })

/** Reads every block of the manifest; throws `KeepError` where one is not what it should be. */
export async function readBody(manifest: RecordsManifest, get: GetBlock): Promise<ReadBody> {
  const blocks = new WrittenBlocks()

  async function blockOf(ref: BlockRef): Promise<Block> {
    const block = await get(ref.key)
    const isBlock = Array.isArray(block) || block instanceof Int32Array
    if (!isBlock || block.length !== ref.count) throw damaged(`block ${ref.key}`)
    blocks.add(block, ref)
    return block
  }

  async function recordsOf<T>(refs: readonly BlockRef[]): Promise<readonly T[]> {
    const records: T[] = []
    for (const ref of refs) for (const record of await blockOf(ref)) records.push(record as T)
    return records
  }

  async function rowsOf(ref: BlockRef): Promise<Int32Array> {
    const rows = await blockOf(ref)
    if (!(rows instanceof Int32Array)) throw damaged(`block ${ref.key}`)
    return rows
  }

  async function layerOf<T>({ facts, loaded, edits, rows }: LayerManifest): Promise<Layer<T>> {
    const asLoaded = await recordsOf<T>(loaded)
    const now = edits && withEdits(asLoaded, { runs: edits.runs, own: await recordsOf<T>(edits.own) })
    if (now === null) throw damaged('edits')
    return {
      ...facts,
      ...(now ? { records: now, loaded: asLoaded } : { records: asLoaded }),
      ...(rows && { rows: await rowsOf(rows) }),
    }
  }

  async function communesOf(): Promise<Dataset['communes']> {
    const layers: [string, Layer<Commune>][] = []
    for (const [edition, layer] of Object.entries(manifest.communes))
      layers.push([edition, await layerOf<Commune>(layer)])
    return Object.fromEntries(layers)
  }

  const dataset: Dataset = {
    ...(manifest.facts as unknown as Omit<Dataset, LayerKind>),
    communes: await communesOf(),
    stations: await layerOf<Station>(manifest.stations),
    postalPoints: await layerOf<PostalPoint>(manifest.postalPoints),
    villages: await layerOf<Village>(manifest.villages),
    corridors: await layerOf<Corridor>(manifest.corridors),
  }
  const [backdrop = null] = manifest.backdrop ? await recordsOf<Backdrop>([manifest.backdrop]) : []
  return { dataset, backdrop, blocks }
}
