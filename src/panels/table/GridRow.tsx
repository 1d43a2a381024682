import { type FocusEvent, memo } from 'react'
import type { GridColumn } from './GridColumn'

export interface GridRowProps<Row, Key extends string> {
  readonly row: Row
  readonly index: number
  readonly columns: readonly GridColumn<Row, Key>[]
  readonly isSelected: boolean
  readonly isHovered: boolean
  readonly isCursor: boolean
  readonly onSelect: (row: Row) => void
  readonly onCursor: (index: number) => void
  readonly onHover: (row: Row | null) => void
}

function Row<Row, Key extends string>(props: GridRowProps<Row, Key>) {
  const { row, index, columns, isSelected, isHovered, isCursor, onSelect, onCursor, onHover } = props
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onHover(null)
  }
  return (
    <tr
      className="grid-row"
      data-row={index}
      data-hovered={isHovered || undefined}
      data-selected={isSelected || undefined}
      aria-rowindex={index + 2}
      onClick={() => onSelect(row)}
      onFocus={() => {
        onCursor(index)
        onHover(row)
      }}
      onBlur={leave}
      onPointerEnter={() => onHover(row)}
      onPointerLeave={() => onHover(null)}
    >
      {columns.map(({ key, align, cell }, i) =>
        i === 0 ? (
          <th key={key} scope="row" className={`grid-name grid-${key}`}>
            <button
              type="button"
              className="grid-choose"
              tabIndex={isCursor ? 0 : -1}
              aria-current={isSelected || undefined}
            >
              {cell(row)}
            </button>
          </th>
        ) : (
          <td key={key} className={`grid-${key}`} data-align={align}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}

/**
 * The name is the button that chooses the row, and a press anywhere on the row does the same: the table stays a table
 * for those who hear it. Drawn again only when something about it changed: hovering along a table touches two rows.
 */
export const GridRow = memo(Row) as typeof Row
