/** A block as the store holds it: some records, or the rows of a layer in their file, or the backdrop. */
export type Block = readonly unknown[] | Int32Array

/** Where a block is, and how much it should hold. */
export interface BlockRef {
  readonly key: string
  readonly count: number
  /** About, as JSON. */
  readonly sizeBytes: number
}

/** Some 10 ms of work on a slow machine for the browser to copy: nothing on the page waits for more at once. */
export const MOST_RECORDS = 2000
/** A boundary may have thousands of corners. */
export const MOST_COMMUNES = 50

export function* slicesOf<T>(records: readonly T[], most: number): Generator<readonly T[]> {
  for (let at = 0; at < records.length; at += most) yield records.slice(at, at + most)
}

const SAMPLE = 20

/** About how many bytes the block is, told by some of its records. */
export function sizeOf(block: Block): number {
  if (block instanceof Int32Array) return block.byteLength
  const sample = block.slice(0, SAMPLE)
  return Math.round((JSON.stringify(sample).length / Math.max(1, sample.length)) * block.length)
}

const isSame = (a: Block, b: Block) =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => one === b[i]))

/**
 * What of a project is in the store: a block with the very same records needs no writing again. Known by its first
 * record, since a record is never changed but replaced.
 */
export class WrittenBlocks {
  readonly #byFirst = new Map<unknown, { readonly block: Block; readonly ref: BlockRef }>()

  add(block: Block, ref: BlockRef): void {
    this.#byFirst.set(block instanceof Int32Array ? block : block[0], { block, ref })
  }

  refOf(block: Block): BlockRef | null {
    const known = this.#byFirst.get(block instanceof Int32Array ? block : block[0])
    return known && isSame(known.block, block) ? known.ref : null
  }
}
