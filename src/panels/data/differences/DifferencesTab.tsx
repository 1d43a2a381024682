import { Undo2 } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import { recordIn } from '../../../editing/differences'
import type { EditableLayer } from '../../../editing/editableLayer'
import { differencesIn } from '../../../session/datasetDifferences'
import { selectionOf } from '../../../session/selectedRecords'
import { useSession, useSessionState } from '../../SessionContext'
import { Button } from '../../shared/Button'
import { DataGrid } from '../../table/DataGrid'
import { RowList } from '../../table/RowList'
import { type Sort, sortRows } from '../../table/sortRows'
import { useIsPhone } from '../../table/useIsPhone'
import { useWords } from '../../words/useWords'
import { DifferencesHead } from './DifferencesHead'
import { differenceColumns } from './differenceColumns'
import {
  type DifferenceColumn,
  type DifferenceRow,
  differenceRow,
  differenceSortValue,
} from './differenceRow'

/** Layer by layer, each in the order of its file. */
const FIRST_SORT: Sort<DifferenceColumn> = { column: 'layer', descending: false }
const idOf = ({ id }: DifferenceRow) => id

/** What differs from the files: to be looked at, taken back one by one or all at once, and taken along. */
export function DifferencesTab() {
  const words = useWords()
  const { t } = words
  const session = useSession()
  const isPhone = useIsPhone()
  const [shown, setShown] = useState<EditableLayer | null>(null)
  const [sort, setSort] = useState(FIRST_SORT)
  const differences = useSessionState(({ dataset }) => differencesIn(dataset))
  const rows = useMemo(() => {
    const all = differences
      .filter(({ layer }) => shown === null || layer === shown)
      .map((difference) => differenceRow(difference, words))
    return sort === FIRST_SORT
      ? all
      : sortRows(all, differenceSortValue(sort.column), ({ name }) => name, sort.descending)
  }, [differences, shown, sort, words])
  const { selected, onSelect, onHover } = useDifferenceSelection(rows)
  const columns = useMemo(
    () =>
      differenceColumns(({ layer, difference }) => session.takeBack(layer, [recordIn(difference).id]), words),
    [session, words],
  )
  return (
    <div className="records differences">
      <DifferencesHead differences={differences} shown={shown} onShow={setShown} />
      {rows.length === 0 ? (
        <p className="table-empty">{t('data.differences.none')}</p>
      ) : isPhone ? (
        <>
          <DeletedLine
            row={rows.find(({ id, difference }) => id === selected && difference.kind === 'deleted')}
          />
          <RowList
            label={t('data.tab.differences')}
            rows={rows}
            idOf={idOf}
            selected={selected}
            onSelect={onSelect}
            summaryOf={({ name, layer, what, difference }) => ({
              title: name,
              detail: what || t(`exchange.layer.${layer}`),
              figure: t(`data.differences.kind.${difference.kind}`),
              second: t(`data.tab.${layer}`),
            })}
          />
        </>
      ) : (
        <DataGrid
          label={t('data.tab.differences')}
          columns={columns}
          rows={rows}
          idOf={idOf}
          sort={sort}
          onSort={setSort}
          selected={selected}
          hovered={null}
          onSelect={onSelect}
          onHover={onHover}
        />
      )}
    </div>
  )
}

/** On a phone a row has no room for the way back, and a deleted record has no card that could hold it. */
function DeletedLine({ row }: { readonly row: DifferenceRow | undefined }) {
  const { t } = useWords()
  const session = useSession()
  if (!row) return null
  return (
    <div className="records-head">
      <Button
        icon={<Undo2 size={16} aria-hidden />}
        onPress={() => session.takeBack(row.layer, [recordIn(row.difference).id])}
      >
        {t('data.differences.takeBack', { name: row.name })}
      </Button>
    </div>
  )
}

/** A record that is there is picked out; of a deleted one the place is shown where it stood. */
function useDifferenceSelection(rows: readonly DifferenceRow[]) {
  const session = useSession()
  const selection = useSessionState((state) => state.selection)
  const [pressed, setPressed] = useState<string | null>(null)
  const onSelect = useCallback(
    ({ id, layer, difference }: DifferenceRow) => {
      setPressed(id)
      const isThere = difference.kind !== 'deleted'
      session.select(isThere ? selectionOf(layer, difference.after) : null)
      if (!isThere) session.lookAt(difference.before.position)
    },
    [session],
  )
  const onHover = useCallback(
    (row: DifferenceRow | null) =>
      session.hover(
        row && row.difference.kind !== 'deleted' ? selectionOf(row.layer, row.difference.after) : null,
      ),
    [session],
  )
  const own = rows.find(({ layer, difference }) => {
    const target = difference.kind !== 'deleted' && selectionOf(layer, difference.after)
    return target && selection !== null && target.kind === selection.kind && target.id === selection.id
  })
  return { selected: selection === null ? pressed : (own?.id ?? null), onSelect, onHover }
}
