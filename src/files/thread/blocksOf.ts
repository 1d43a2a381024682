import type { LayerRead } from '../layerRead'
import type { Block } from './messages'
import { pack } from './packed'

/** A block of nouns is taken in within some milliseconds on a slow machine; a boundary may have thousands of corners. */
const MOST_RECORDS = 1000
const MOST_COMMUNES = 50
const MOST_ISSUES = 2000

const NONE = pack([])
/** Nouns and issues are plain data. */
const plain = (values: readonly object[]) => values as readonly Readonly<Record<string, unknown>>[]

/** The records and then the issues of a reading, in blocks. */
export function* blocksOf({ kind, layer, issues }: LayerRead): Generator<Block> {
  const { records } = layer
  const most = kind === 'communes' ? MOST_COMMUNES : MOST_RECORDS
  for (let at = 0; at < records.length; at += most)
    yield { records: pack(plain(records.slice(at, at + most))), issues: NONE }
  for (let at = 0; at < issues.length; at += MOST_ISSUES)
    yield { records: NONE, issues: pack(plain(issues.slice(at, at + MOST_ISSUES))) }
}
