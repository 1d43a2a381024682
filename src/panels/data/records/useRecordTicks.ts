import { useCallback, useMemo, useRef } from 'react'
import type { EditableRecord } from '../../../editing/editableLayer'
import { nameOfRecord } from '../../../session/deed'
import { useSession, useSessionState } from '../../SessionContext'
import type { RowTicks } from '../../table/RowTicks'
import { useWords } from '../../words/useWords'
import type { RecordTable } from './recordTable'

export interface RecordTicks {
  readonly ticks: RowTicks<number>
  /** Every ticked record that is there, in sight or not. */
  readonly ticked: readonly EditableRecord[]
  /** How many of them the filter hides. */
  readonly hidden: number
}

const NONE: readonly EditableRecord[] = []

/** Which records of a table are ticked. `rows` are the shown ones, in their order. */
export function useRecordTicks(table: RecordTable, rows: readonly number[]): RecordTicks {
  const session = useSession()
  const { t, f } = useWords()
  const { layer, records } = table
  const ids = useSessionState((state) => state.ticked[layer])
  /** The record that was turned last: where a range begins. */
  const last = useRef<string | null>(null)
  const has = useCallback((row: number) => ids.has(records[row]?.id ?? ''), [ids, records])
  const onTick = useCallback(
    (row: number, isRange: boolean) => {
      const id = records[row]?.id
      if (id === undefined) return
      const now = new Set(session.store.getState().ticked[layer])
      const from = isRange ? rows.findIndex((one) => records[one]?.id === last.current) : -1
      if (from >= 0) {
        const to = rows.indexOf(row)
        for (const one of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) now.add(records[one]!.id)
      } else if (!now.delete(id)) now.add(id)
      last.current = id
      session.tick(layer, now)
    },
    [session, layer, records, rows],
  )
  const onTickAll = useCallback(
    (isTicked: boolean) => {
      const now = new Set(session.store.getState().ticked[layer])
      for (const row of rows) isTicked ? now.add(records[row]!.id) : now.delete(records[row]!.id)
      session.tick(layer, now)
    },
    [session, layer, records, rows],
  )
  const labelOf = useCallback(
    (row: number) => t('data.ticks.one', { name: nameOfRecord(layer, records[row]!) }),
    [t, layer, records],
  )
  const ticked = useMemo(
    () => (ids.size === 0 ? NONE : records.filter(({ id }) => ids.has(id))),
    [ids, records],
  )
  const shown = useMemo(
    // Where all are shown they need not be asked twice.
    () => (ticked.length === 0 || rows.length === records.length ? ticked.length : rows.filter(has).length),
    [ticked, rows, records, has],
  )
  const ticks: RowTicks<number> = {
    has,
    shown: shown === 0 ? 'none' : shown === rows.length ? 'all' : 'some',
    labelOf,
    labelOfAll: t('data.ticks.all', { n: f.count(rows.length) }),
    onTick,
    onTickAll,
  }
  return { ticks, ticked, hidden: ticked.length - shown }
}
