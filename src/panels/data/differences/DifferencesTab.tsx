import { Undo2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { recordIn } from '../../../editing/differences'
import type { EditableLayer } from '../../../editing/editableLayer'
import { differencesIn, type LayerDifference } from '../../../session/datasetDifferences'
import { useSession, useSessionState } from '../../SessionContext'
import { Button } from '../../shared/Button'
import { DataGrid } from '../../table/DataGrid'
import { RowList } from '../../table/RowList'
import type { Sort } from '../../table/sortRows'
import { useIsPhone } from '../../table/useIsPhone'
import { useRowOrder } from '../../table/useRowOrder'
import { useWords } from '../../words/useWords'
import { DifferencesHead } from './DifferencesHead'
import { differenceColumns } from './differenceColumns'
import {
  type DifferenceColumn,
  differenceId,
  differenceName,
  differenceSortValue,
  differenceText,
} from './differenceInWords'
import { useDifferenceSelection } from './useDifferenceSelection'

/** Layer by layer, each in the order of its file. */
const FIRST_SORT: Sort<DifferenceColumn> = { column: 'layer', descending: false }

/** What differs from the files: to be looked at, taken back one by one or all at once, and taken along. */
export function DifferencesTab() {
  const words = useWords()
  const { t } = words
  const session = useSession()
  const isPhone = useIsPhone()
  const [shown, setShown] = useState<EditableLayer | null>(null)
  const [sort, setSort] = useState(FIRST_SORT)
  const differences = useSessionState(({ dataset }) => differencesIn(dataset))
  const listed = useMemo(
    () => (shown === null ? differences : differences.filter(({ layer }) => layer === shown)),
    [differences, shown],
  )
  const asked = useMemo(
    () => ({
      rows: listed.length,
      keeps: null,
      sortedBy:
        sort === FIRST_SORT ? null : (row: number) => differenceSortValue(listed[row]!, sort.column, words),
      descending: sort.descending,
    }),
    [listed, sort, words],
  )
  const { table, rows } = useRowOrder(listed, asked)
  const { selected, onSelect, onHover } = useDifferenceSelection(table)
  const columns = useMemo(() => {
    const takeBack = ({ layer, difference }: LayerDifference) =>
      session.takeBack(layer, [recordIn(difference).id])
    return differenceColumns(table, takeBack, words)
  }, [session, table, words])
  const idOf = (row: number) => differenceId(table[row]!)
  return (
    <div className="records differences">
      <DifferencesHead differences={differences} shown={shown} onShow={setShown} />
      {rows.length === 0 ? (
        <p className="table-empty">{t('data.differences.none')}</p>
      ) : isPhone ? (
        <>
          <DeletedLine
            one={table.find((one) => one.difference.kind === 'deleted' && differenceId(one) === selected)}
          />
          <RowList
            label={t('data.tab.differences')}
            rows={rows}
            idOf={idOf}
            selected={selected}
            onSelect={onSelect}
            summaryOf={(row) => {
              const one = table[row]!
              return {
                title: differenceName(one),
                detail: differenceText(one, words) || t(`exchange.layer.${one.layer}`),
                figure: t(`data.differences.kind.${one.difference.kind}`),
                second: t(`data.tab.${one.layer}`),
              }
            }}
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
function DeletedLine({ one }: { readonly one: LayerDifference | undefined }) {
  const { t } = useWords()
  const session = useSession()
  if (!one) return null
  return (
    <div className="records-head">
      <Button
        icon={<Undo2 size={16} aria-hidden />}
        onPress={() => session.takeBack(one.layer, [recordIn(one.difference).id])}
      >
        {t('data.differences.takeBack', { name: differenceName(one) })}
      </Button>
    </div>
  )
}
