import type { PostalPoint } from '../province/postalPoint'
import { aboutRecords, type CheckedLayer } from './checkedLayer'
import type { Finding } from './finding'

/** Points of no kind that has a name: they count as points, but in no figure of a kind. */
export function postalValueFindings(checked: CheckedLayer<PostalPoint>): Finding[] {
  const others = checked.records.flatMap(({ kind }, i) => (kind === 'other' ? [i] : []))
  if (others.length === 0) return []
  return [
    {
      ...aboutRecords(checked, others, 'told', { column: 'kind', found: 'other' }),
      kind: 'unknown-postal-kind',
    },
  ]
}
