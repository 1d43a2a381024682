import { type FocusEvent, type KeyboardEvent, type MouseEvent, memo } from 'react'
import type { GridColumn } from './GridColumn'
import { TickBox } from './TickBox'

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
  /** Where rows can be ticked. */
  readonly tick?: RowTick<Row> | undefined
  readonly isTicked: boolean
}

/** Two functions that stay the same from render to render. */
export interface RowTick<Row> {
  readonly labelOf: (row: Row) => string
  readonly onTick: (row: Row, isRange: boolean) => void
}

/** A press that ticks wherever on the row it comes down, as in a list of files. */
const isTicking = ({ shiftKey, ctrlKey, metaKey }: MouseEvent) => shiftKey || ctrlKey || metaKey

function Row<Row, Key extends string>(props: GridRowProps<Row, Key>) {
  const { row, index, columns, isSelected, isHovered, isCursor, onSelect, onCursor, onHover } = props
  const { tick, isTicked } = props
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onHover(null)
  }
  const press = (event: MouseEvent) => {
    if (tick && isTicking(event)) tick.onTick(row, event.shiftKey)
    else onSelect(row)
  }
  return (
    <tr
      className="grid-row"
      data-row={index}
      data-hovered={isHovered || undefined}
      data-selected={isSelected || undefined}
      aria-rowindex={index + 2}
      data-ticked={isTicked || undefined}
      onClick={press}
      onMouseDown={(event) => {
        // Shift would mark the words of all rows between.
        if (tick && event.shiftKey) event.preventDefault()
      }}
      onFocus={() => {
        onCursor(index)
        onHover(row)
      }}
      onBlur={leave}
      onPointerEnter={() => onHover(row)}
      onPointerLeave={() => onHover(null)}
    >
      {tick && (
        <td className="grid-tick">
          <TickBox
            label={tick.labelOf(row)}
            isTicked={isTicked}
            inTabOrder={isCursor}
            onTick={(isRange) => tick.onTick(row, isRange)}
          />
        </td>
      )}
      {columns.map(({ key, align, cell }, i) =>
        i === 0 ? (
          <th key={key} scope="row" className={`grid-name grid-${key}`}>
            <button
              type="button"
              className="grid-choose"
              tabIndex={isCursor ? 0 : -1}
              aria-current={isSelected || undefined}
              {...(tick && spaceTicks((isRange) => tick.onTick(row, isRange)))}
            >
              {cell(row, isCursor)}
            </button>
          </th>
        ) : (
          <td key={key} className={`grid-${key}`} data-align={align}>
            {cell(row, isCursor)}
          </td>
        ),
      )}
    </tr>
  )
}

/** Space ticks the row as in a list of files; Enter chooses it. A browser presses the button when the key is let go. */
const spaceTicks = (onTick: (isRange: boolean) => void) => ({
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== ' ') return
    event.preventDefault()
    if (!event.repeat) onTick(event.shiftKey)
  },
  onKeyUp: (event: KeyboardEvent) => {
    if (event.key === ' ') event.preventDefault()
  },
})

/**
 * The name is the button that chooses the row, and a press anywhere on the row does the same: the table stays a table
 * for those who hear it. Drawn again only when something about it changed: hovering along a table touches two rows.
 */
export const GridRow = memo(Row) as typeof Row
