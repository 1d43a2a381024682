import type { ReactNode } from 'react'
import './FigureTable.css'

/** A list of figures is a table with column heads: label, our figure, and what stands beside it. */
export function FigureTable({
  title,
  columns,
  state = 'done',
  children,
}: {
  readonly title: string
  /** Heads of the second and third column; an empty one is not shown. */
  readonly columns: readonly [figure: string, beside: string]
  /** computing: figures stay, greyed, over a thin moving line. */
  readonly state?: 'done' | 'computing'
  readonly children: ReactNode
}) {
  return (
    <table className="figure-table" data-state={state} aria-busy={state === 'computing'}>
      <thead>
        <tr>
          <th scope="col" className="figure-title">
            {title}
          </th>
          <th scope="col" className="figure-column">
            {columns[0]}
          </th>
          {columns[1] ? (
            <th scope="col" className="figure-column">
              {columns[1]}
            </th>
          ) : (
            <td />
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
