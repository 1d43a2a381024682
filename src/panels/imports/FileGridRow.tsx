import type { FileIssue } from '../../files/fileIssue'
import type { FileRow } from '../../files/openedFile'
import { issueWords } from '../exchange/issueWords'
import { useWords } from '../words/useWords'
import { FileCell } from './FileCell'

/** A column of the grid, and where its cell stands in a row of the file. */
export interface FileColumn {
  readonly heading: string
  readonly at: number
}

interface FileGridRowProps {
  readonly fileRow: FileRow
  /** Place in the grid, from 0. */
  readonly at: number
  readonly columns: readonly FileColumn[]
  /** What reading it said of the row. */
  readonly faults: readonly FileIssue[]
  /** What the checks say of it. */
  readonly remarks: readonly string[]
  /** Whether anything is said of any row: there is a column for it then. */
  readonly hasIssues: boolean
  readonly isMarked: boolean
  /** The column that the keyboard is in; null where it is in another row. */
  readonly cursor: number | null
  /** What somebody wrote into a cell in place of what stands there. */
  readonly writtenIn: (heading: string) => string | undefined
  readonly onRow: (row: number) => void
  readonly onCursor: (column: number) => void
  readonly onWrite: (heading: string, text: string) => void
  readonly onDone: (column: number) => void
}

/** A row of the file: its number, which finds its point on the map, what is said of it, and its cells. */
export function FileGridRow(props: FileGridRowProps) {
  const { fileRow, at, columns, faults, remarks, hasIssues, isMarked, cursor, writtenIn } = props
  const { t, f } = useWords()
  const { row, cells } = fileRow
  const number = f.count(row)
  return (
    <tr data-marked={isMarked || undefined}>
      <th scope="row">
        <button
          type="button"
          className="imports-row-number figures"
          aria-label={t('imports.rows.onMap', { row: number })}
          aria-pressed={isMarked}
          onClick={() => props.onRow(row)}
        >
          {number}
        </button>
      </th>
      {hasIssues && (
        <td className="imports-said">
          {[...faults.map((issue) => issueWords(issue, t).what), ...remarks.map((words) => `${words}.`)].join(
            ' ',
          )}
        </td>
      )}
      {columns.map(({ heading, at: place }, c) => {
        const written = writtenIn(heading)
        return (
          <FileCell
            key={heading}
            at={`${at} ${c}`}
            label={t('imports.rows.cell', { heading, row: number })}
            text={written ?? cells[place] ?? ''}
            isMended={written !== undefined}
            isFaulty={faults.some(({ column }) => column === heading)}
            isCursor={cursor === c}
            onCursor={() => props.onCursor(c)}
            onWrite={(text) => props.onWrite(heading, text)}
            onDone={() => props.onDone(c)}
          />
        )
      })}
    </tr>
  )
}
