import type { EditableLayer } from '../editing/editableLayer'
import type { PostalPoint } from '../province/postalPoint'
import type { Station } from '../province/station'
import type { Village } from '../province/village'

/** What one step of the history did, so that undo can say what it took back. */
export type Deed =
  /** By hand, to records of one layer. `name` of the one record or site; null for several. */
  | {
      readonly kind: 'add' | 'move' | 'edit' | 'delete' | 'take-back'
      readonly layer: EditableLayer
      readonly count: number
      readonly name: string | null
    }
  | {
      readonly kind:
        | 'take-back-all'
        | 'dismiss'
        | 'recall'
        | 'data'
        | 'edition'
        | 'question'
        | 'filter'
        | 'fill'
    }

/** What people call a record: a station by its site and technology, others by their name. */
export function nameOfRecord(layer: EditableLayer, record: Station | PostalPoint | Village): string {
  if (layer === 'stations') {
    const { siteId, technology } = record as Station
    return `${siteId} ${technology}`
  }
  return (record as PostalPoint | Village).name || record.id
}
