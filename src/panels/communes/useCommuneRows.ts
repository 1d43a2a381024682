import { useMemo } from 'react'
import { reportOf, visibleCommunes } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { useCommunes } from '../shared/useCommunes'
import { type Sort, sortRows } from '../table/sortRows'
import {
  type CommuneColumn,
  type CommuneRow,
  communeRows,
  communeSortValue,
  matchingRows,
} from './communeRow'

const NONE: readonly never[] = []

/** What the filters leave, and of that what the text leaves, in the order of the table. */
export function useCommuneRows(text: string, sort: Sort<CommuneColumn>) {
  const communes = useCommunes()
  const report = useSessionState(reportOf)
  const visible = useSessionState(visibleCommunes)
  const filtered = useMemo(
    () => communeRows(communes, report?.communes ?? NONE, visible),
    [communes, report, visible],
  )
  const rows = useMemo(
    () =>
      sortRows<CommuneRow>(
        matchingRows(filtered, text),
        communeSortValue(sort.column),
        (row) => row.bareName,
        sort.descending,
      ),
    [filtered, text, sort],
  )
  return { filtered, rows }
}
