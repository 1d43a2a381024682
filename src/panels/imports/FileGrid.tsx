import { useEffect, useMemo, useRef } from 'react'
import type { FileIssue } from '../../files/fileIssue'
import type { FileRow, FileShape } from '../../files/openedFile'
import type { Draft } from '../../session/importing/draft'
import { useSession } from '../SessionContext'
import { useWords } from '../words/useWords'
import type { ColumnUse } from './columnUse'
import { FileGridRow } from './FileGridRow'
import { type Remark, remarksOn } from './rowsToSee'
import { useCellCursor } from './useCellCursor'
import './FileGrid.css'

interface FileGridProps {
  readonly draft: Draft
  readonly shape: FileShape
  readonly uses: readonly ColumnUse[]
  readonly rows: readonly FileRow[]
  readonly issues: readonly FileIssue[]
  readonly remarks: readonly Remark[]
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
export function FileGrid(props: FileGridProps) {
  const { draft, shape, uses, rows, issues, remarks, row: marked, onRow } = props
  const { t } = useWords()
  const session = useSession()
  const grid = useRef<HTMLTableElement>(null)
  const columns = useMemo(() => {
    const placeOf = new Map(shape.columns.map(({ heading }, at) => [heading, at]))
    return uses.map(({ heading }) => ({ heading, at: placeOf.get(heading) ?? -1 }))
  }, [shape, uses])
  const { cursor, setCursor, onKeyDown, moveTo } = useCellCursor(grid, rows.length, columns.length)
  const said = useMemo(() => issuesByRow(issues, rows), [issues, rows])
  const remarked = useMemo(
    () => new Map(rows.map(({ row }) => [row, remarksOn(row, remarks)])),
    [rows, remarks],
  )
  const isSaid = (row: number) => [said, remarked].some((of) => (of.get(row)?.length ?? 0) > 0)
  const hasIssues = rows.some(({ row }) => isSaid(row))
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
          {columns.map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((fileRow, r) => (
          <FileGridRow
            key={fileRow.row}
            fileRow={fileRow}
            at={r}
            columns={columns}
            faults={said.get(fileRow.row) ?? []}
            remarks={remarked.get(fileRow.row) ?? []}
            hasIssues={hasIssues}
            isMarked={fileRow.row === marked}
            cursor={cursor.row === r ? cursor.column : null}
            writtenIn={(heading) => written.get(cellKey(fileRow.row, heading))}
            onRow={onRow}
            onCursor={(column) => setCursor({ row: r, column })}
            onWrite={(column, value) =>
              session.imports.correct(draft.id, [{ row: fileRow.row, column, value }])
            }
            onDone={(column) => moveTo({ row: r, column })}
          />
        ))}
      </tbody>
    </table>
  )
}
