import type { Finding } from '../../checks/finding'
import { type EditableLayer, layerOf } from '../../editing/editableLayer'
import type { RecordsToMend } from '../../files/recordsToMend'
import type { Dataset } from '../../province/dataset'
import type { Words } from '../words/useWords'
import { type Entry, kindOf } from './entry'
import { entryText, kindText } from './entryText'
import { isEditable } from './namesOf'

/** Ids of the records that entries are about, by the layers whose records can be mended in a table. */
export type MendableIds = ReadonlyMap<EditableLayer, ReadonlySet<string>>

export function mendableIds(entries: readonly Entry[]): MendableIds {
  const byLayer = new Map<EditableLayer, Set<string>>()
  for (const entry of entries) {
    if (entry.from !== 'checks' || !isEditable(entry.layer)) continue
    const ids = byLayer.get(entry.layer) ?? new Set()
    for (const id of entry.finding.ids) ids.add(id)
    byLayer.set(entry.layer, ids)
  }
  return byLayer
}

/** The sentence of a finding about more records than this says little of each. */
const FEW_RECORDS = 5

const remarkOf = (entry: Entry, { ids }: Finding, dataset: Dataset, words: Words): string =>
  ids.length <= FEW_RECORDS ? entryText(entry, dataset, words) : kindText(kindOf(entry), words)

function remarksOf(
  entries: readonly Entry[],
  layer: EditableLayer,
  dataset: Dataset,
  words: Words,
): ReadonlyMap<string, string> {
  const remarks = new Map<string, string>()
  for (const entry of entries) {
    if (entry.from !== 'checks' || entry.layer !== layer) continue
    const remark = remarkOf(entry, entry.finding, dataset, words)
    for (const id of entry.finding.ids) {
      const before = remarks.get(id)
      remarks.set(id, before === undefined ? remark : `${before} ${remark}`)
    }
  }
  return remarks
}

/** The records of a layer that entries are about, as they are now and in the order of the layer, and what is said of each. */
export function recordsToMendOf(
  entries: readonly Entry[],
  layer: EditableLayer,
  dataset: Dataset,
  words: Words,
): RecordsToMend {
  const remarks = remarksOf(entries, layer, dataset, words)
  const records = layerOf(dataset, layer).records.filter(({ id }) => remarks.has(id))
  return { layer, records, remarks: records.map(({ id }) => remarks.get(id) ?? '') }
}
