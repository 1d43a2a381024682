import { changedFields, movedM, recordIn } from '../../../editing/differences'
import type { LayerDifference } from '../../../session/datasetDifferences'
import { nameOfRecord } from '../../../session/deed'
import { distanceText } from '../../shared/distanceText'
import type { SortValue } from '../../table/sortRows'
import type { Words } from '../../words/useWords'
import { fieldName, fieldText } from '../fieldText'

export const DIFFERENCE_COLUMNS = ['name', 'layer', 'kind', 'what', 'back'] as const
export type DifferenceColumn = (typeof DIFFERENCE_COLUMNS)[number]

/** A difference in words. */
export interface DifferenceRow extends LayerDifference {
  readonly id: string
  readonly name: string
  /** "Dân số: 327 → 350 · dời 120 m"; empty for what was added or deleted. */
  readonly what: string
}

function whatOf({ layer, difference }: LayerDifference, words: Words): string {
  if (difference.kind !== 'changed') return ''
  const changed = changedFields(difference).map(({ field, before, after }) =>
    words.t('data.differences.field', {
      field: fieldName(layer, field, words),
      before: fieldText(layer, field, before, words),
      after: fieldText(layer, field, after, words),
    }),
  )
  const metres = movedM(difference)
  const moved =
    metres > 0 ? [words.t('data.differences.moved', { distance: distanceText(metres, words.f) })] : []
  return [...changed, ...moved].join(' · ')
}

export const differenceRow = (difference: LayerDifference, words: Words): DifferenceRow => {
  const record = recordIn(difference.difference)
  return {
    ...difference,
    id: `${difference.layer} ${record.id}`,
    name: nameOfRecord(difference.layer, record),
    what: whatOf(difference, words),
  }
}

const SORTED_BY: Readonly<Record<DifferenceColumn, (row: DifferenceRow) => SortValue>> = {
  name: ({ name }) => name,
  layer: ({ layer }) => layer,
  kind: ({ difference }) => difference.kind,
  what: ({ what }) => what,
  back: () => null,
}

export const differenceSortValue = (column: DifferenceColumn) => SORTED_BY[column]
