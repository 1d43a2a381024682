import { type Commune, fullNameOf } from '../../province/commune'
import type { Dataset } from '../../province/dataset'

export interface Successor {
  readonly code: string
  /** null where the dataset has no boundaries of edition 2025, or not this one. */
  readonly name: string | null
}

/** The unit of edition 2025 that a commune became part of; null where none is known. */
export function successorOf(commune: Commune, dataset: Dataset | null): Successor | null {
  const code = commune.successorCode
  if (code === null) return null
  const successor = dataset?.communes['2025']?.records.find((candidate) => candidate.code === code)
  return { code, name: successor ? fullNameOf(successor) : null }
}
