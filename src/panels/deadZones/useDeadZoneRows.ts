import { useMemo } from 'react'
import { reportOf, visibleDeadZones } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { useCommunes } from '../shared/useCommunes'
import { type Sort, sortRows } from '../table/sortRows'
import { type DeadZoneColumn, type DeadZoneRow, deadZoneRows, deadZoneSortValue } from './deadZoneRow'

const NONE: readonly DeadZoneRow[] = []

/** All dead-zone villages, and those that the filters leave, in the order of the register. */
export function useDeadZoneRows(sort: Sort<DeadZoneColumn>) {
  const dataset = useSessionState((state) => state.dataset)
  const report = useSessionState(reportOf)
  const visible = useSessionState(visibleDeadZones)
  const communes = useCommunes()
  const all = useMemo(
    () => (dataset && report ? deadZoneRows(dataset, communes, report) : NONE),
    [dataset, communes, report],
  )
  const shown = useMemo(() => {
    const kept = new Set(visible)
    return all.filter(({ index }) => kept.has(index))
  }, [all, visible])
  const rows = useMemo(
    () =>
      sortRows<DeadZoneRow>(
        shown,
        deadZoneSortValue(sort.column),
        ({ village }) => village.name,
        sort.descending,
      ),
    [shown, sort],
  )
  return { all, rows }
}
