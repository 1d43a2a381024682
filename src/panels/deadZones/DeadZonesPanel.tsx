import { useMemo, useState } from 'react'
import { DEFAULT_QUESTION } from '../../report/question'
import { reportOf } from '../../session/visible'
import { MeasurementNote } from '../overview/MeasurementNote'
import { useFigureState } from '../overview/useFigureState'
import { useSessionState } from '../SessionContext'
import { DataGrid } from '../table/DataGrid'
import { modelledParts } from '../table/modelledParts'
import type { Sort } from '../table/sortRows'
import { useIsPhone } from '../table/useIsPhone'
import { useWords } from '../words/useWords'
import { DeadZoneList } from './DeadZoneList'
import { DeadZonesHead } from './DeadZonesHead'
import { deadZoneColumns } from './deadZoneColumns'
import type { DeadZoneColumn } from './deadZoneRow'
import { NoDeadZones } from './NoDeadZones'
import { useDeadZoneRows } from './useDeadZoneRows'
import { useVillageSelection } from './useVillageSelection'
import '../table/panel.css'
import './deadZones.css'

/** Where most people wait for a signal stands first. */
const FIRST_SORT: Sort<DeadZoneColumn> = { column: 'population', descending: true }

/** Every village without signal, linked with the map both ways. */
export function DeadZonesPanel() {
  const { t, f } = useWords()
  const isPhone = useIsPhone()
  const state = useFigureState()
  const [sort, setSort] = useState(FIRST_SORT)
  const dataset = useSessionState((state) => state.dataset)
  const report = useSessionState(reportOf)
  const { all, rows } = useDeadZoneRows(sort)
  const { selected, hovered, onSelect, onHover } = useVillageSelection()
  const { reachFactor } = (report?.question ?? DEFAULT_QUESTION).signal
  const columns = useMemo(
    () => deadZoneColumns({ t, f, isModelled: modelledParts(dataset).coverage, reachFactor }),
    [t, f, dataset, reachFactor],
  )
  return (
    <section className="table-panel dead-zones" data-state={state} aria-labelledby="dead-zones-title">
      <DeadZonesHead all={all} rows={rows} report={report} />
      <MeasurementNote />
      {rows.length === 0 ? (
        <NoDeadZones total={all.length} />
      ) : isPhone ? (
        <DeadZoneList reachFactor={reachFactor} rows={rows} selected={selected} onSelect={onSelect} />
      ) : (
        <>
          <DataGrid
            label={t('deadZones.tableLabel')}
            columns={columns}
            rows={rows}
            idOf={({ village }) => village.id}
            sort={sort}
            onSort={setSort}
            selected={selected}
            hovered={hovered}
            onSelect={onSelect}
            onHover={onHover}
          />
          <p className="table-note figures">
            <span>{t('deadZones.rows', { shown: f.count(rows.length), total: f.count(all.length) })}</span>
            <span className="dead-zones-tick">
              {t('deadZones.ratioNote', { factor: f.short(reachFactor) })}
            </span>
          </p>
        </>
      )}
    </section>
  )
}
