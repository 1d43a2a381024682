/** Rows that are ticked, to be changed together. Every function the same from render to render, until the rows are others. */
export interface RowTicks<Row> {
  readonly has: (row: Row) => boolean
  /** Of the rows that are shown. */
  readonly shown: 'none' | 'some' | 'all'
  readonly labelOf: (row: Row) => string
  readonly labelOfAll: string
  /** Turns one row; with `isRange` ticks every row from the last one that was turned up to this one. */
  readonly onTick: (row: Row, isRange: boolean) => void
  /** Ticks every row that is shown, or none of them. */
  readonly onTickAll: (isTicked: boolean) => void
}
