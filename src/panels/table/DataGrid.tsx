import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useMediaQuery } from '../shared/useMediaQuery'
import type { GridColumn } from './GridColumn'
import { GridHead } from './GridHead'
import { GridRow } from './GridRow'
import type { RowTicks } from './RowTicks'
import type { Sort } from './sortRows'
import { tickingKeys } from './tickingKeys'
import { useFocusKept } from './useFocusKept'
import { useRowCursor } from './useRowCursor'
import { useRowWindow } from './useRowWindow'
import './DataGrid.css'

/** As --row-h in the style sheet, px. */
const ROW_HEIGHT = 36
const TOUCH_ROW_HEIGHT = 48

export interface DataGridProps<Row, Key extends string> {
  readonly label: string
  readonly columns: readonly GridColumn<Row, Key>[]
  /** Filtered and sorted. */
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  readonly sort: Sort<Key>
  readonly onSort: (sort: Sort<Key>) => void
  readonly selected: string | null
  readonly hovered: string | null
  /** Both the same from render to render: a row is drawn again when they change. */
  readonly onSelect: (row: Row) => void
  readonly onHover: (row: Row | null) => void
  /** Where rows can be ticked, a first column of boxes. */
  readonly ticks?: RowTicks<Row>
  /** A last row that stays in sight. */
  readonly foot?: ReactNode
}

/** A table whose rows can be chosen: sorted by its heads, walked by the keyboard, only as long as what is in sight. */
export function DataGrid<Row, Key extends string>(props: DataGridProps<Row, Key>) {
  const { label, columns, rows, idOf, sort, onSort, selected, hovered, onSelect, onHover, ticks, foot } =
    props
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const { cursor, setCursor, onKeyDown } = useRowCursor(body, rows.length)
  const focus = useFocusKept(body)
  const onKey = tickingKeys(ticks, rows, cursor, onKeyDown)
  const rowHeight = useMediaQuery('(pointer: coarse)') ? TOUCH_ROW_HEIGHT : ROW_HEIGHT
  const { places, gapAfter, scrollTo } = useRowWindow(scroller, rows.length, rowHeight, cursor)

  const { labelOf, onTick } = ticks ?? {}
  const tick = useMemo(() => (labelOf && onTick ? { labelOf, onTick } : undefined), [labelOf, onTick])

  const selectedIndex = selected === null ? -1 : rows.findIndex((row) => idOf(row) === selected)
  useEffect(() => {
    if (selectedIndex < 0) return
    setCursor(selectedIndex)
    scrollTo(selectedIndex)
  }, [selectedIndex, scrollTo, setCursor])
  useEffect(() => scrollTo(cursor), [cursor, scrollTo])

  return (
    <div className="grid-scroll" ref={scroller}>
      <table className="grid" aria-label={label} aria-rowcount={rows.length + (foot ? 2 : 1)}>
        <GridHead columns={columns} sort={sort} onSort={onSort} ticks={ticks} />
        <tbody ref={body} onKeyDown={onKey} {...focus}>
          {places.flatMap(({ index, gapBefore }) => {
            const row = rows[index]
            if (row === undefined) return []
            const id = idOf(row)
            return [
              gapBefore > 0 && <Gap key={`gap-${id}`} pixels={gapBefore} />,
              <GridRow
                key={id}
                row={row}
                index={index}
                columns={columns}
                isSelected={id === selected}
                isHovered={id === hovered}
                isCursor={index === cursor}
                onSelect={onSelect}
                onCursor={setCursor}
                onHover={onHover}
                tick={tick}
                isTicked={ticks?.has(row) ?? false}
              />,
            ]
          })}
          {gapAfter > 0 && <Gap pixels={gapAfter} />}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  )
}

/** Stands for the rows that are out of sight. One cell: across columns that a narrow page hides it would add one. */
function Gap({ pixels }: { readonly pixels: number }) {
  return (
    <tr className="grid-gap" style={{ '--gap': `${pixels}px` }}>
      <td />
    </tr>
  )
}
