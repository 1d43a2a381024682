import type { FindingFilter } from '../../session/findingFilter'
import { type Entry, type EntryKind, kindOf } from './entry'
import { kindKey } from './entryGroups'

export const keeps = ({ severity, layer, kind }: FindingFilter, entry: Entry): boolean =>
  (severity === null || entry.severity === severity) &&
  (layer === null || entry.layer === layer) &&
  (kind === null || kindKey(entry) === kind)

/** Entries by one thing that the filter can be set to, counted among those that the rest of the filter leaves. */
export function countsBy<Key extends 'severity' | 'layer'>(
  entries: readonly Entry[],
  filter: FindingFilter,
  key: Key,
): ReadonlyMap<Entry[Key], number> {
  const counts = new Map<Entry[Key], number>()
  const others = { ...filter, [key]: null }
  for (const entry of entries) {
    const more = keeps(others, entry) ? 1 : 0
    counts.set(entry[key], (counts.get(entry[key]) ?? 0) + more)
  }
  return counts
}

/** A kind that the list can be narrowed to. */
export interface KindChoice {
  readonly key: string
  readonly kind: EntryKind
  readonly count: number
}

/** The kinds among the entries, each with how many of it the rest of the filter leaves: those with most first. */
export function kindChoices(entries: readonly Entry[], filter: FindingFilter): readonly KindChoice[] {
  const choices = new Map<string, { readonly key: string; readonly kind: EntryKind; count: number }>()
  const others = { ...filter, kind: null }
  for (const entry of entries) {
    const key = kindKey(entry)
    const choice = choices.get(key) ?? { key, kind: kindOf(entry), count: 0 }
    if (keeps(others, entry)) choice.count++
    choices.set(key, choice)
  }
  const isWanted = ({ key, count }: KindChoice) => count > 0 || key === filter.kind
  return [...choices.values()].filter(isWanted).sort((a, b) => b.count - a.count)
}
