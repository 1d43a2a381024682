import type { Finding } from '../../checks/finding'
import type { LayerRead } from '../../files/layerRead'
import { entryOfFinding } from '../findings/entry'
import { type EntryGroup, entryGroups } from '../findings/entryGroups'

/** What the checks say of the records of a file, kind by kind, and the rows that gave them. */
export interface FindingLook {
  readonly group: EntryGroup
  /** Each once, ascending; none where it is about other records, or about none. Of a file without rows, records from 1. */
  readonly rows: readonly number[]
}

/** Said elsewhere in the dialog: where the points land is under the map, and has its own line. */
const isSaidElsewhere = ({ kind }: Finding) => kind === 'outside'

export function findingLooks(read: LayerRead, findings: readonly Finding[]): readonly FindingLook[] {
  const rowOf = (record: number) => read.layer.rows?.[record] ?? record + 1
  const rowsOf = ({ layer, records }: Finding) => (layer === read.kind ? records.map(rowOf) : [])
  const entries = findings.filter((finding) => !isSaidElsewhere(finding)).map(entryOfFinding)
  return entryGroups(entries).map((group) => {
    const rows = group.entries.flatMap((entry) => (entry.from === 'checks' ? rowsOf(entry.finding) : []))
    return { group, rows: [...new Set(rows)].sort((a, b) => a - b) }
  })
}
