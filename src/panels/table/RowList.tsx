import { Fragment, type ReactNode, useRef } from 'react'
import type { RowTicks } from './RowTicks'
import { useRowCursor } from './useRowCursor'
import { useRowWindow } from './useRowWindow'
import './DataGrid.css'
import './RowList.css'
import './TickBox.css'

const ROW_HEIGHT = 65

/** What a phone shows of a row: the rest stands on its card. */
export interface RowSummary {
  readonly symbol?: ReactNode
  readonly title: string
  readonly detail: ReactNode
  readonly figure: ReactNode
  readonly second: ReactNode
}

export interface RowListProps<Row> {
  readonly label: string
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  readonly summaryOf: (row: Row) => RowSummary
  readonly selected: string | null
  readonly onSelect: (row: Row) => void
  /** While rows are being ticked: a press on one turns its box, and opens nothing. */
  readonly ticks?: RowTicks<Row> | undefined
}

/** The table of a phone: a row opens the card of its thing. */
export function RowList<Row>(props: RowListProps<Row>) {
  const { label, rows, idOf, summaryOf, selected, onSelect, ticks } = props
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const { cursor, setCursor, onKeyDown } = useRowCursor(list, rows.length)
  const { places, gapAfter } = useRowWindow(scroller, rows.length, ROW_HEIGHT, cursor)
  return (
    <div className="grid-scroll" ref={scroller}>
      <ul className="row-list" aria-label={label} ref={list} onKeyDown={(event) => void onKeyDown(event)}>
        {places.map(({ index, gapBefore }) => {
          const row = rows[index]
          if (row === undefined) return null
          const { symbol, title, detail, figure, second } = summaryOf(row)
          const id = idOf(row)
          return (
            <Fragment key={id}>
              {gapBefore > 0 && (
                <li className="row-gap" aria-hidden="true" style={{ '--gap': `${gapBefore}px` }} />
              )}
              <li data-row={index}>
                <button
                  type="button"
                  className="row-button grid-choose"
                  tabIndex={index === cursor ? 0 : -1}
                  {...(ticks
                    ? { role: 'checkbox', 'aria-checked': ticks.has(row) }
                    : { 'aria-current': id === selected || undefined })}
                  onFocus={() => setCursor(index)}
                  onClick={(event) => (ticks ? ticks.onTick(row, event.shiftKey) : onSelect(row))}
                >
                  {ticks && <span className="row-tick" aria-hidden="true" />}
                  <span className="row-symbol">{symbol}</span>
                  <span className="row-words">
                    <span className="row-title">{title}</span>
                    <span className="row-detail">{detail}</span>
                  </span>
                  <span className="row-figures">
                    <span className="row-figure">{figure}</span>
                    <span className="row-detail">{second}</span>
                  </span>
                </button>
              </li>
            </Fragment>
          )
        })}
        {gapAfter > 0 && <li className="row-gap" aria-hidden="true" style={{ '--gap': `${gapAfter}px` }} />}
      </ul>
    </div>
  )
}
