import { Undo2 } from 'lucide-react'
import { IconButton } from '../../shared/IconButton'
import { Tag } from '../../shared/Tag'
import type { GridColumn } from '../../table/GridColumn'
import type { Words } from '../../words/useWords'
import { DIFFERENCE_COLUMNS, type DifferenceColumn, type DifferenceRow } from './differenceRow'

export const differenceColumns = (
  onTakeBack: (row: DifferenceRow) => void,
  { t }: Words,
): readonly GridColumn<DifferenceRow, DifferenceColumn>[] => {
  const cells: Readonly<Record<DifferenceColumn, GridColumn<DifferenceRow, DifferenceColumn>['cell']>> = {
    name: ({ name }) => name,
    layer: ({ layer }) => t(`data.tab.${layer}`),
    kind: ({ difference }) => <Tag>{t(`data.differences.kind.${difference.kind}`)}</Tag>,
    what: ({ what }) => <span title={what}>{what}</span>,
    back: (row) => (
      <IconButton label={t('data.differences.takeBack', { name: row.name })} onPress={() => onTakeBack(row)}>
        <Undo2 size={15} aria-hidden />
      </IconButton>
    ),
  }
  return DIFFERENCE_COLUMNS.map((key) => ({
    key,
    head: t(`data.differences.column.${key}`),
    ...(key === 'back' && { isPlain: true }),
    descendingFirst: false,
    cell: cells[key],
  }))
}
