import type { LayerRead } from '../layerRead'
import type { Block } from './messages'

/** A block of nouns is taken in within some 20 ms on a slow machine; a boundary may have thousands of corners. */
const MOST_RECORDS = 2000
const MOST_COMMUNES = 50
const MOST_ISSUES = 5000

/** The records and then the issues of a reading, in blocks. */
export function* blocksOf({ kind, layer, issues }: LayerRead): Generator<Block> {
  const { records } = layer
  const most = kind === 'communes' ? MOST_COMMUNES : MOST_RECORDS
  for (let at = 0; at < records.length; at += most)
    yield { records: records.slice(at, at + most), issues: [] }
  for (let at = 0; at < issues.length; at += MOST_ISSUES)
    yield { records: [], issues: issues.slice(at, at + MOST_ISSUES) }
}
