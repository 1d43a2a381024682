import type { Finding } from '../../checks/finding'
import {
  EDITABLE_LAYERS,
  type EditableLayer,
  type EditableRecord,
  layerOf,
} from '../../editing/editableLayer'
import { type Commune, type CommuneId, fullNameOf } from '../../province/commune'
import type { Dataset } from '../../province/dataset'
import { isEdition } from '../../province/edition'
import { nameOfRecord } from '../../session/deed'

export const isEditable = (layer: string): layer is EditableLayer =>
  (EDITABLE_LAYERS as readonly string[]).includes(layer)

/** The records of a finding as they are now: by their place in the list while that is theirs, else by their id. */
export function recordsOf(dataset: Dataset, finding: Finding): readonly EditableRecord[] {
  if (!isEditable(finding.layer)) return []
  const { records } = layerOf(dataset, finding.layer)
  if (finding.records.every((index, i) => records[index]?.id === finding.ids[i]))
    return finding.records.map((index) => records[index]!)
  const ids = new Set(finding.ids)
  return records.filter(({ id }) => ids.has(id))
}

/** "Xã Ba Lòng" of "2020:19570"; the id itself where no boundary has it. */
export function communeName({ communes }: Dataset, id: CommuneId | string): string {
  const edition = id.slice(0, id.indexOf(':'))
  const records: readonly Commune[] = isEdition(edition) ? (communes[edition]?.records ?? []) : []
  const commune = records.find((one) => one.id === id)
  return commune ? fullNameOf(commune) : id.slice(id.indexOf(':') + 1)
}

/** What the first record of a finding is called. */
export function firstName(dataset: Dataset, finding: Finding): string {
  const [id = ''] = finding.ids
  if (finding.layer === 'communes') return communeName(dataset, id)
  const [index = -1] = finding.records
  if (!isEditable(finding.layer)) return id
  const { records } = layerOf(dataset, finding.layer)
  const record = records[index]?.id === id ? records[index] : records.find((one) => one.id === id)
  return record ? nameOfRecord(finding.layer, record) : id
}
