import { Undo2 } from 'lucide-react'
import type { LayerDifference } from '../../../session/datasetDifferences'
import { IconButton } from '../../shared/IconButton'
import { Tag } from '../../shared/Tag'
import type { GridColumn } from '../../table/GridColumn'
import type { Words } from '../../words/useWords'
import {
  DIFFERENCE_COLUMNS,
  type DifferenceColumn,
  differenceName,
  differenceText,
} from './differenceInWords'

/** The columns of the list; a row is known by its number among `differences`. */
export const differenceColumns = (
  differences: readonly LayerDifference[],
  onTakeBack: (one: LayerDifference) => void,
  words: Words,
): readonly GridColumn<number, DifferenceColumn>[] =>
  DIFFERENCE_COLUMNS.map((key) => ({
    key,
    head: words.t(`data.differences.column.${key}`),
    ...(key === 'back' && { isPlain: true }),
    descendingFirst: false,
    cell: (row, isCursor) => {
      const one = differences[row]
      if (!one) return null
      return key === 'back' ? (
        <IconButton
          label={words.t('data.differences.takeBack', { name: differenceName(one) })}
          excludeFromTabOrder={!isCursor}
          onPress={() => onTakeBack(one)}
        >
          <Undo2 size={15} aria-hidden />
        </IconButton>
      ) : (
        cellOf(one, key, words)
      )
    },
  }))

function cellOf(one: LayerDifference, key: Exclude<DifferenceColumn, 'back'>, words: Words) {
  switch (key) {
    case 'name':
      return differenceName(one)
    case 'layer':
      return words.t(`data.tab.${one.layer}`)
    case 'kind':
      return <Tag>{words.t(`data.differences.kind.${one.difference.kind}`)}</Tag>
    case 'what': {
      const what = differenceText(one, words)
      return <span title={what}>{what}</span>
    }
  }
}
