import { useMemo, useState } from 'react'
import type { FileIssue } from '../../files/fileIssue'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'

/** So many at a time: a file of 100,000 bad rows must not freeze the page. The whole list is one press away, as CSV. */
const ROWS_AT_A_TIME = 100

/** Where each issue of a group stands, and what stood there. */
export function IssueTable({
  label,
  issues,
}: {
  readonly label: string
  readonly issues: readonly FileIssue[]
}) {
  const { t, f } = useWords()
  const [most, setMost] = useState(ROWS_AT_A_TIME)
  const left = issues.length - most
  const rows = useMemo(() => issues.slice(0, most).map((issue, id) => ({ id, ...issue })), [issues, most])
  const hasExpected = issues.some(({ expected }) => expected !== undefined)
  return (
    <>
      <table className="issue-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className="issue-row">
              {t('exchange.outcomes.column.row')}
            </th>
            <th scope="col" className="issue-column">
              {t('exchange.outcomes.column.column')}
            </th>
            <th scope="col">{t('exchange.outcomes.column.found')}</th>
            {hasExpected && <th scope="col">{t('exchange.outcomes.column.expected')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, row, column, found, expected }) => (
            <tr key={id}>
              <td className="issue-row figures">
                {row === null ? t('exchange.outcomes.wholeFile') : f.count(row)}
              </td>
              <td className="issue-column">{column ?? t('exchange.outcomes.wholeRow')}</td>
              <td className="issue-found">{found ?? ''}</td>
              {hasExpected && <td className="issue-found">{expected ?? ''}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button kind="link" onPress={() => setMost(most + ROWS_AT_A_TIME)}>
          {t('exchange.outcomes.more', { count: left, rows: f.count(left) })}
        </Button>
      )}
    </>
  )
}
