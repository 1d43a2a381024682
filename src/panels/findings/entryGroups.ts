import { SEVERITIES, type Severity } from '../../checks/finding'
import type { LayerKind } from '../../province/dataset'
import { type Entry, type EntryKind, kindOf } from './entry'

/** The entries of one kind, severity and layer: they share a title, and mostly a cause. */
export interface EntryGroup {
  readonly key: string
  readonly kind: EntryKind
  readonly severity: Severity
  readonly layer: LayerKind | null
  readonly entries: readonly Entry[]
}

/** A kind in one word, for filters and keys. */
export const kindKey = (entry: Entry): string => {
  const kind = kindOf(entry)
  return kind.from === 'checks' ? kind.kind : `file-${kind.kind}-${kind.severity}`
}

const rankOf = (severity: Severity) => SEVERITIES.indexOf(severity)

/** The gravest first, of those the largest. */
export function entryGroups(entries: readonly Entry[]): readonly EntryGroup[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = `${entry.severity} ${kindKey(entry)} ${entry.layer}`
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups]
    .map(([key, group]) => {
      const { severity, layer } = group[0]!
      return { key, kind: kindOf(group[0]!), severity, layer, entries: group }
    })
    .sort((a, b) => rankOf(a.severity) - rankOf(b.severity) || b.entries.length - a.entries.length)
}
