import { useMemo, useRef, useState } from 'react'
import type { EditableLayer } from '../../../editing/editableLayer'
import type { Dataset } from '../../../province/dataset'
import { reportOf } from '../../../session/visible'
import { useSession, useSessionState } from '../../SessionContext'
import { useCommunes } from '../../shared/useCommunes'
import { DataGrid } from '../../table/DataGrid'
import type { Sort } from '../../table/sortRows'
import { useIsPhone } from '../../table/useIsPhone'
import { useRowOrder } from '../../table/useRowOrder'
import { useWords } from '../../words/useWords'
import { RecordList } from './RecordList'
import { RecordsHead } from './RecordsHead'
import { recordColumns } from './recordColumns'
import { type RecordColumn, recordTable, sortValueIn } from './recordTable'
import { keeperByText } from './searchedText'
import { TickedBar } from './TickedBar'
import { TickSeveral } from './TickSeveral'
import { useRecordSelection } from './useRecordSelection'
import { useRecordTicks } from './useRecordTicks'

/** As in the file. */
const FIRST_SORT: Sort<RecordColumn> = { column: 'fileRow', descending: false }

/** Every record of a layer, to be found, chosen and changed. */
export function RecordsTab({ layer }: { readonly layer: EditableLayer }) {
  const dataset = useSessionState((state) => state.dataset)
  return dataset && <Records key={layer} layer={layer} dataset={dataset} />
}

/** To the row that the keyboard stood at, else to a button: in the box of the filter Ctrl Z would belong to its text. */
function focusTable(whole: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const row = whole?.querySelector<HTMLElement>('.grid-choose[tabindex="0"]')
    const place = row ?? whole?.querySelector<HTMLElement>('.records-head .button')
    place?.focus()
  })
}

function Records({ layer, dataset }: { readonly layer: EditableLayer; readonly dataset: Dataset }) {
  const session = useSession()
  const words = useWords()
  const { t, f } = words
  const isPhone = useIsPhone()
  const [text, setText] = useState('')
  const [sort, setSort] = useState(FIRST_SORT)
  const report = useSessionState(reportOf)
  const communes = useCommunes()
  const now = useMemo(() => recordTable(dataset, layer, report, communes), [dataset, layer, report, communes])
  const asked = useMemo(
    () => ({
      rows: now.records.length,
      keeps: keeperByText(now, text),
      sortedBy: sort.column === 'fileRow' ? null : sortValueIn(now, sort.column),
      descending: sort.descending,
    }),
    [now, text, sort],
  )
  const { table, rows, isBusy } = useRowOrder(now, asked)
  const { selected, hovered, onSelect, onHover } = useRecordSelection(table)
  const { ticks, ticked, hidden } = useRecordTicks(table, rows)
  const [isTicking, setTicking] = useState(ticked.length > 0)
  const whole = useRef<HTMLDivElement>(null)
  const endTicking = () => {
    setTicking(false)
    focusTable(whole.current)
  }
  const columns = useMemo(() => recordColumns(table, session.openForm, words), [table, session, words])
  const idOf = (row: number) => table.records[row]?.id ?? String(row)
  return (
    <div className="records" data-layer={layer} aria-busy={isBusy} ref={whole}>
      <RecordsHead layer={layer} records={now.records.length} text={text} onText={setText}>
        {isPhone && (
          <TickSeveral
            rows={rows.length}
            ticks={ticks}
            isTicking={isTicking}
            onStart={() => setTicking(true)}
          />
        )}
      </RecordsHead>
      {rows.length === 0 ? (
        <p className="table-empty">
          {isBusy
            ? t('data.records.sorting')
            : t(text === '' ? `data.records.none.${layer}` : 'data.records.noneFound', { text })}
        </p>
      ) : isPhone ? (
        <RecordList
          table={table}
          rows={rows}
          idOf={idOf}
          selected={selected}
          onSelect={onSelect}
          ticks={isTicking ? ticks : undefined}
        />
      ) : (
        <DataGrid
          label={t(`data.tab.${layer}`)}
          columns={columns}
          rows={rows}
          idOf={idOf}
          sort={sort}
          onSort={setSort}
          selected={selected}
          hovered={hovered}
          onSelect={onSelect}
          onHover={onHover}
          ticks={ticks}
        />
      )}
      <TickedBar
        layer={layer}
        ticked={ticked}
        hidden={hidden}
        stays={isPhone && isTicking}
        onEnd={endTicking}
      />
      <p className="table-note figures" role="status">
        {isBusy
          ? t('data.records.sorting')
          : t('data.records.shown', { shown: f.count(rows.length), total: f.count(now.records.length) })}
      </p>
    </div>
  )
}
