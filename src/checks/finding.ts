import type { CommuneId } from '../province/commune'
import type { LayerKind } from '../province/dataset'
import type { Edition } from '../province/edition'

/** must-see: a figure is likely wrong. worth-a-look: a person should decide. told: it was dealt with, and is no secret. */
export const SEVERITIES = ['must-see', 'worth-a-look', 'told'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What the figures do with the records meanwhile. */
export type Treatment = 'kept' | 'counted-nowhere' | 'counted-once' | 'placed-by-location'

/** What every finding says. Plain data, without a word of any language. */
export interface About {
  readonly severity: Severity
  readonly layer: LayerKind
  /** Of the boundaries it speaks of; null for another layer. */
  readonly edition: Edition | null
  /** Indices into the records of the layer, and the ids of these records, in the same order. */
  readonly records: readonly number[]
  readonly ids: readonly string[]
  /** Heading of the file where the text stands under one, else our name of the field; null for a position. */
  readonly column: string | null
  readonly found: string | null
  readonly expected: string | null
  readonly treatment: Treatment
}

/** What a finding of each kind says beside that. */
interface Details {
  /** Swapping X and Y would put the record inside. */
  readonly outside: { readonly kmOutside: number; readonly nearest: CommuneId; readonly swapFits: boolean }
  /** The row names a commune, but lies in another: this far from the one it names, null where that has no boundary. */
  readonly 'other-commune': {
    readonly kmAway: number | null
    readonly named: CommuneId
    readonly located: CommuneId
  }
  readonly 'unknown-commune': unknown
  readonly homonym: { readonly communes: number }
  readonly 'code-and-name-differ': unknown
  /** `communes`: in how many communes of the edition in use they lie. */
  readonly 'other-edition': { readonly filedUnder: Edition; readonly communes: number }
  readonly 'ambiguous-province-code': unknown
  /** Nothing but the id tells them apart. */
  readonly identical: unknown
  /** `metres`: how far the farthest is from the first. */
  readonly 'same-place': { readonly metres: number }
  readonly 'same-address': { readonly metres: number }
  readonly 'same-station': { readonly metres: number }
  readonly 'same-village': { readonly metres: number }
  readonly 'households-without-people': unknown
  readonly 'more-households-than-people': unknown
  readonly 'more-poor-than-households': unknown
  readonly 'reach-too-long': { readonly limitKm: number }
  readonly 'date-in-future': unknown
  readonly 'unknown-operator': unknown
  readonly 'unknown-postal-kind': unknown
  readonly 'people-unknown': unknown
  readonly 'population-differs': { readonly villagePeople: number; readonly communePeople: number }
  readonly 'population-unknown': { readonly villagePeople: number }
  readonly 'published-differs': { readonly communePeople: number; readonly published: number }
  readonly 'repeated-code': unknown
  readonly 'without-boundary': unknown
  readonly 'without-successor': unknown
  readonly 'without-predecessor': unknown
  readonly 'missing-communes': { readonly missing: number; readonly registered: number }
  readonly 'unknown-edition': unknown
}

export type FindingKind = keyof Details
export type FindingOf<Kind extends FindingKind> = About & { readonly kind: Kind } & Details[Kind]
/** Something about records of an open dataset that a person may want to see. */
export type Finding = { [Kind in FindingKind]: FindingOf<Kind> }[FindingKind]
