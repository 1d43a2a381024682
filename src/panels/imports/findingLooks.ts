import type { Finding } from '../../checks/finding'
import type { GivenLayer } from '../../checks/findingsOfRead'
import type { LayerRead } from '../../files/layerRead'
import type { Dataset } from '../../province/dataset'
import type { Addition } from '../../session/importing/addingTo'
import { entryOfFinding } from '../findings/entry'
import { type EntryGroup, entryGroups } from '../findings/entryGroups'

/** What the checks say of the records of a file, kind by kind. */
export interface FindingLook {
  readonly group: EntryGroup
  /** Rows that gave them, each once, ascending; none where it is about none of the file. Of a file without rows, records from 1. */
  readonly rows: readonly number[]
  /** Of each entry of the group those of its rows, in their order. */
  readonly entryRows: readonly (readonly number[])[]
  /** Records that are there already and that it is about too. */
  readonly others: number
}

/** Said elsewhere in the dialog: where the points land is under the map, and has its own line. */
const isSaidElsewhere = ({ kind }: Finding) => kind === 'outside'

const isOfLayer = (read: LayerRead, { layer, edition }: Finding) =>
  layer === read.kind && (read.kind !== 'communes' || read.edition === edition)

type IndexInFile = (record: number) => number | undefined

function looksOf(read: LayerRead, findings: readonly Finding[], inFile: IndexInFile): readonly FindingLook[] {
  const rowOf = (record: number) => read.layer.rows?.[record] ?? record + 1
  return entryGroups(findings.map(entryOfFinding)).map((group) => {
    const rows = new Set<number>()
    const others = new Set<number>()
    const entryRows = group.entries.map((entry) => {
      if (entry.from !== 'checks' || !isOfLayer(read, entry.finding)) return []
      const ofEntry = new Set<number>()
      for (const record of entry.finding.records) {
        const own = inFile(record)
        if (own === undefined) others.add(record)
        else ofEntry.add(rowOf(own))
      }
      for (const row of ofEntry) rows.add(row)
      return [...ofEntry]
    })
    return { group, rows: [...rows].sort((a, b) => a - b), entryRows, others: others.size }
  })
}

/** `findings`: of the file laid over the dataset in the place of its layer. */
export const findingLooks = (read: LayerRead, findings: readonly Finding[]): readonly FindingLook[] =>
  looksOf(
    read,
    findings.filter((finding) => !isSaidElsewhere(finding)),
    (record) => record,
  )

/** The layer of a file as it is once the file was added to it. */
export function layerAfter(dataset: Dataset, read: LayerRead): GivenLayer {
  switch (read.kind) {
    case 'communes':
      return { ...read, layer: dataset.communes[read.edition] ?? read.layer }
    case 'stations':
      return { kind: read.kind, layer: dataset.stations }
    case 'postalPoints':
      return { kind: read.kind, layer: dataset.postalPoints }
    case 'villages':
      return { kind: read.kind, layer: dataset.villages }
    case 'corridors':
      return { kind: read.kind }
  }
}

/**
 * `findings`: of the layer once the file was added to it. Only those about records of the file; `isAcross`: about records
 * that are there already as well.
 */
export function looksOfAddition(
  read: LayerRead,
  { standsAt }: Addition,
  findings: readonly Finding[],
  isAcross: boolean,
): readonly FindingLook[] {
  const inFile = new Map<number, number>()
  standsAt.forEach((at, own) => {
    inFile.set(at, own)
  })
  const isOwn = (record: number) => inFile.has(record)
  const isWanted = (finding: Finding) =>
    isOfLayer(read, finding) &&
    !isSaidElsewhere(finding) &&
    finding.records.some(isOwn) &&
    !(isAcross && finding.records.every(isOwn))
  return looksOf(read, findings.filter(isWanted), (record) => inFile.get(record))
}
