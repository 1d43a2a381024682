import type { ReactNode } from 'react'

export interface GridColumn<Row, Key extends string> {
  readonly key: Key
  readonly head: string
  /** Beside the head, as the modelled mark. */
  readonly mark?: ReactNode
  readonly align?: 'end'
  /** The head does not sort, and is read but not seen. */
  readonly isPlain?: boolean
  /** What it asks for where there is room, in rem; a style sheet says it otherwise. */
  readonly widthRem?: number
  /** The direction of the first press on the head. */
  readonly descendingFirst: boolean
  /** `isCursor`: whether what can be pressed in it takes part in the Tab order. */
  readonly cell: (row: Row, isCursor: boolean) => ReactNode
}
