import { ArrowDown, ArrowUp } from 'lucide-react'
import { headWidthRem } from './columnWidth'
import type { GridColumn } from './GridColumn'
import type { RowTicks } from './RowTicks'
import { nextSort, type Sort } from './sortRows'
import { TickBox } from './TickBox'

export interface GridHeadProps<Row, Key extends string> {
  readonly columns: readonly GridColumn<Row, Key>[]
  readonly sort: Sort<Key>
  readonly onSort: (sort: Sort<Key>) => void
  readonly ticks?: RowTicks<Row> | undefined
}

/** Every head is a button that sorts; the arrow stands only where the table is sorted. */
export function GridHead<Row, Key extends string>({ columns, sort, onSort, ticks }: GridHeadProps<Row, Key>) {
  const widthOf = ({ key, head, widthRem }: GridColumn<Row, Key>) =>
    widthRem && Math.max(widthRem, headWidthRem(head, sort.column === key))
  const asked = columns.reduce((sum, column) => sum + (widthOf(column) ?? 0), 0)
  const styleOf = (column: GridColumn<Row, Key>, i: number) => {
    const rem = widthOf(column)
    // The first takes what the others leave.
    return rem === undefined || i === 0 ? {} : { '--column-rem': rem, '--column-share': rem / asked }
  }
  return (
    <thead>
      <tr aria-rowindex={1}>
        {ticks && (
          <td className="grid-head grid-tick">
            <TickBox
              label={ticks.labelOfAll}
              isTicked={ticks.shown === 'all'}
              isPartly={ticks.shown === 'some'}
              onTick={() => ticks.onTickAll(ticks.shown !== 'all')}
            />
          </td>
        )}
        {columns.map((column, i) => {
          const { key, head, mark, align, isPlain, descendingFirst } = column
          if (isPlain)
            return (
              <th key={key} scope="col" className={`grid-head grid-${key}`}>
                <span className="sr-only">{head}</span>
              </th>
            )
          const sorted = sort.column === key
          const Arrow = sort.descending ? ArrowDown : ArrowUp
          return (
            <th
              key={key}
              scope="col"
              className={`grid-head grid-${key}`}
              data-align={align}
              style={styleOf(column, i)}
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                className="grid-sort"
                onClick={() => onSort(nextSort(sort, key, descendingFirst))}
              >
                {head}
                {sorted && <Arrow size={12} strokeWidth={2.5} aria-hidden />}
              </button>
              {mark}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
