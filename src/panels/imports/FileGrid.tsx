import { useEffect, useMemo, useRef } from 'react'
import type { FileIssue } from '../../files/fileIssue'
import type { FileRow, FileShape } from '../../files/openedFile'
import type { Draft } from '../../session/importing/draft'
import { issueWords } from '../exchange/issueWords'
import { useSession } from '../SessionContext'
import { useWords } from '../words/useWords'
import type { ColumnUse } from './columnUse'
import { FileCell } from './FileCell'
import { useCellCursor } from './useCellCursor'

interface FileGridProps {
  readonly draft: Draft
  readonly shape: FileShape
  readonly uses: readonly ColumnUse[]
  readonly rows: readonly FileRow[]
  readonly issues: readonly FileIssue[]
  /** The row whose point is marked on the map. */
  readonly row: number | null
  readonly onRow: (row: number) => void
}

function issuesByRow(issues: readonly FileIssue[], rows: readonly FileRow[]) {
  const byRow = new Map<number, FileIssue[]>(rows.map(({ row }) => [row, []]))
  for (const issue of issues) if (issue.row !== null) byRow.get(issue.row)?.push(issue)
  return byRow
}

const cellKey = (row: number, column: string) => `${row} ${column}`

/**
 * Rows of a file whose cells can be written in: arrows walk, Enter or typing begins, Enter ends, Escape leaves a cell as it
 * was. The number of a row finds its point on the map.
 */
export function FileGrid({ draft, shape, uses, rows, issues, row: marked, onRow }: FileGridProps) {
  const { t, f } = useWords()
  const session = useSession()
  const grid = useRef<HTMLTableElement>(null)
  const headings = uses.map(({ heading }) => heading)
  const placeOf = useMemo(() => new Map(shape.columns.map(({ heading }, at) => [heading, at])), [shape])
  const { cursor, setCursor, onKeyDown, moveTo } = useCellCursor(grid, rows.length, headings.length)
  const said = useMemo(() => issuesByRow(issues, rows), [issues, rows])
  const hasIssues = rows.some(({ row }) => said.get(row)?.length)
  const written = useMemo(
    () => new Map(draft.choices.corrections?.map(({ row, column, value }) => [cellKey(row, column), value])),
    [draft.choices.corrections],
  )
  useEffect(() => {
    if (marked === null || rows.length === 0) return
    grid.current?.querySelector('[data-marked]')?.scrollIntoView({ block: 'nearest' })
  }, [marked, rows])
  return (
    <table className="imports-grid" ref={grid} aria-label={t('imports.rows.title')} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">{t('imports.rows.row')}</th>
          {hasIssues && <th scope="col">{t('imports.look')}</th>}
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, cells }, r) => {
          const faults = said.get(row) ?? []
          return (
            <tr key={row} data-marked={row === marked || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="imports-row-number figures"
                  aria-label={t('imports.rows.onMap', { row: f.count(row) })}
                  aria-pressed={row === marked}
                  onClick={() => onRow(row)}
                >
                  {f.count(row)}
                </button>
              </th>
              {hasIssues && (
                <td className="imports-said">{faults.map((issue) => issueWords(issue, t).what).join(' ')}</td>
              )}
              {headings.map((heading, c) => {
                const mended = written.get(cellKey(row, heading))
                return (
                  <FileCell
                    key={heading}
                    at={`${r} ${c}`}
                    label={t('imports.rows.cell', { heading, row: f.count(row) })}
                    text={mended ?? cells[placeOf.get(heading) ?? c] ?? ''}
                    isMended={mended !== undefined}
                    isFaulty={faults.some(({ column }) => column === heading)}
                    isCursor={cursor.row === r && cursor.column === c}
                    onCursor={() => setCursor({ row: r, column: c })}
                    onWrite={(value) => session.imports.correct(draft.id, [{ row, column: heading, value }])}
                    onDone={() => moveTo({ row: r, column: c })}
                  />
                )
              })}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
