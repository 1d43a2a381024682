import type { FileShape } from '../../files/openedFile'

/** Which rows of a file the table shows. */
export type RowsView =
  | { readonly kind: 'first' }
  /** Every row that something is said of. */
  | { readonly kind: 'issues' }
  /** Those of one kind of issue, by name. */
  | { readonly kind: 'some'; readonly words: string; readonly rows: readonly number[] }
  /** Those before and after one. */
  | { readonly kind: 'around'; readonly row: number }

const BEFORE_AND_AFTER = 5
/** Of the whole file: enough to see what it is like. */
const FIRST_ROWS = 100

/** So many rows are shown at a time, fewer where they are wide. */
const ROWS_AT_A_TIME = 100
const CELLS_AT_A_TIME = 2000

export const rowsAtATime = (columns: number): number =>
  Math.min(ROWS_AT_A_TIME, Math.max(10, Math.floor(CELLS_AT_A_TIME / Math.max(1, columns))))

const from = (first: number, count: number): readonly number[] =>
  Array.from({ length: Math.max(0, count) }, (_, i) => first + i)

/** The numbers of the rows that a view shows; some of them may be no row. `toSee`: those that something is said of. */
export function rowsInView(view: RowsView, shape: FileShape, toSee: readonly number[]): readonly number[] {
  const first = (shape.headingRow ?? 0) + 1
  switch (view.kind) {
    case 'first':
      return from(first, FIRST_ROWS)
    case 'issues':
      return toSee
    case 'some':
      return view.rows
    case 'around': {
      const start = Math.max(first, view.row - BEFORE_AND_AFTER)
      return from(start, view.row + BEFORE_AND_AFTER - start + 1)
    }
  }
}
