import { changedFields, movedM, recordIn } from '../../../editing/differences'
import type { LayerDifference } from '../../../session/datasetDifferences'
import { nameOfRecord } from '../../../session/deed'
import { distanceText } from '../../shared/distanceText'
import type { SortValue } from '../../table/sortRows'
import type { Words } from '../../words/useWords'
import { fieldName, fieldText } from '../fieldText'

export const DIFFERENCE_COLUMNS = ['name', 'layer', 'kind', 'what', 'back'] as const
export type DifferenceColumn = (typeof DIFFERENCE_COLUMNS)[number]

/** What a change is known by: its layer and its record. */
export const differenceId = ({ layer, difference }: LayerDifference): string =>
  `${layer} ${recordIn(difference).id}`

export const differenceName = ({ layer, difference }: LayerDifference): string =>
  nameOfRecord(layer, recordIn(difference))

/** "Dân số: 327 → 350 · dời 120 m"; empty for what was added or deleted. */
export function differenceText({ layer, difference }: LayerDifference, words: Words): string {
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

/** What a column sorts by. */
export function differenceSortValue(one: LayerDifference, column: DifferenceColumn, words: Words): SortValue {
  switch (column) {
    case 'name':
      return differenceName(one)
    case 'layer':
      return one.layer
    case 'kind':
      return one.difference.kind
    case 'what':
      return differenceText(one, words)
    case 'back':
      return null
  }
}
