import type { PostalKind, PostalPoint } from '../province/postalPoint'

/** Which postal points count. */
export interface PostalRule {
  /** null for every kind. */
  readonly kinds: readonly PostalKind[] | null
  /** Leaves out points that are not known to be staffed. */
  readonly staffedOnly: boolean
}

/** Reference values of QCVN 1:2015/BTTTT (from memory, see the notes): they bind the network as a whole. Editable. */
export interface PostalNorms {
  readonly radiusKm: number
  readonly peoplePerPoint: number
  readonly pointsPerCommune: number
}

export const DEFAULT_NORMS: PostalNorms = { radiusKm: 3, peoplePerPoint: 8000, pointsPerCommune: 1 }

/** Whether a point counts under a rule. A point that may or may not be staffed is not known to be. */
export function counts(point: Pick<PostalPoint, 'kind' | 'staffed'>, rule: PostalRule): boolean {
  if (rule.staffedOnly && point.staffed !== true) return false
  return rule.kinds === null || rule.kinds.includes(point.kind)
}
