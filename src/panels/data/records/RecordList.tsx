import { SymbolIcon } from '../../shared/SymbolIcon'
import { RowList } from '../../table/RowList'
import type { RowTicks } from '../../table/RowTicks'
import { useWords } from '../../words/useWords'
import { fieldText } from '../fieldText'
import { titleOf } from './recordColumns'
import type { RecordColumn, RecordTable } from './recordTable'

export interface RecordListProps {
  readonly table: RecordTable
  readonly rows: readonly number[]
  readonly idOf: (row: number) => string
  readonly selected: string | null
  readonly onSelect: (row: number) => void
  readonly ticks?: RowTicks<number> | undefined
}

/** What stands at the right of a row on a phone, above and below. */
const FIGURES: Readonly<Record<RecordTable['layer'], readonly [RecordColumn, RecordColumn]>> = {
  stations: ['technology', 'status'],
  postalPoints: ['postalCode', 'staffed'],
  villages: ['population', 'reportedStatus'],
}
const DETAIL: Readonly<Record<RecordTable['layer'], RecordColumn>> = {
  stations: 'operator',
  postalPoints: 'kind',
  villages: 'kind',
}

/** The table of a phone: a row opens the card of its record. */
export function RecordList({ table, ...props }: RecordListProps) {
  const words = useWords()
  const { t } = words
  const shown = (column: RecordColumn, row: number) =>
    fieldText(table.layer, column, table.cellValue(column, row), words)
  return (
    <RowList
      {...props}
      label={t(`data.tab.${table.layer}`)}
      summaryOf={(row) => {
        const state = table.stateOf(row)
        const symbol = table.symbolOf(row)
        const [figure, second] = FIGURES[table.layer]
        return {
          symbol: symbol && <SymbolIcon name={symbol} />,
          title: titleOf(table, row),
          detail: [
            table.communeOf(row) ?? t('cards.village.outside'),
            table.cellValue(DETAIL[table.layer], row) && shown(DETAIL[table.layer], row),
            state !== 'as-loaded' && t(`data.state.${state}`),
          ]
            .filter(Boolean)
            .join(' · '),
          figure: shown(figure, row),
          second: second === 'staffed' ? staffedText(table.cellValue('staffed', row), t) : shown(second, row),
        }
      }}
    />
  )
}

/** "Có" alone would not say what. */
const staffedText = (staffed: unknown, t: ReturnType<typeof useWords>['t']) =>
  staffed === null ? '' : t(staffed ? 'data.column.staffed' : 'data.unstaffed')
