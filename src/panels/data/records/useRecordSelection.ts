import { useCallback, useMemo, useState } from 'react'
import { selectionOf } from '../../../session/selectedRecords'
import type { Selection } from '../../../session/state'
import { useSession, useSessionState } from '../../SessionContext'
import type { RecordTable } from './recordTable'

const isOf = (table: RecordTable, row: number, target: Selection | null): boolean => {
  const record = table.records[row]
  if (!record || !target) return false
  const own = selectionOf(table.layer, record)
  return own.kind === target.kind && own.id === target.id
}

/** The id of the row that stands for what is picked out: of a site its first station. */
function rowIdOf(table: RecordTable, target: Selection | null): string | null {
  if (!target || target.kind !== KIND[table.layer]) return null
  const row = table.records.findIndex((_, at) => isOf(table, at, target))
  return table.records[row]?.id ?? null
}

const KIND = { stations: 'site', postalPoints: 'postalPoint', villages: 'village' } as const

/** What is picked out on the map and in the table is one thing; of the stations of a site the one that was pressed. */
export function useRecordSelection(table: RecordTable) {
  const session = useSession()
  const selection = useSessionState((state) => state.selection)
  const target = useSessionState((state) => state.hovered)
  const [pressed, setPressed] = useState<number | null>(null)
  const selected = useMemo(
    () =>
      pressed !== null && isOf(table, pressed, selection)
        ? (table.records[pressed]?.id ?? null)
        : rowIdOf(table, selection),
    [table, selection, pressed],
  )
  const hovered = useMemo(() => rowIdOf(table, target), [table, target])
  const onSelect = useCallback(
    (row: number) => {
      setPressed(row)
      const record = table.records[row]
      if (record) session.select(selectionOf(table.layer, record))
    },
    [session, table],
  )
  const onHover = useCallback(
    (row: number | null) => {
      const record = row === null ? undefined : table.records[row]
      session.hover(record ? selectionOf(table.layer, record) : null)
    },
    [session, table],
  )
  return { selected, hovered, onSelect, onHover }
}
