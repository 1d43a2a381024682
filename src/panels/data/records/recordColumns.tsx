import { Pencil } from 'lucide-react'
import type { RecordRef } from '../../../editing/editableLayer'
import { IconButton } from '../../shared/IconButton'
import { Tag } from '../../shared/Tag'
import { columnWidthRem, sampledRows } from '../../table/columnWidth'
import type { GridColumn } from '../../table/GridColumn'
import type { Words } from '../../words/useWords'
import { fieldText } from '../fieldText'
import { columnName } from './columnName'
import { RECORD_COLUMNS, type RecordColumn, type RecordTable } from './recordTable'

const AT_THE_END: ReadonlySet<RecordColumn> = new Set([
  'reachKm',
  'mastHeightM',
  'hoursPerWeek',
  'population',
  'households',
  'fileRow',
])

/** The columns of a layer's table; a row is known by its number in `table`. */
export const recordColumns = (
  table: RecordTable,
  onEdit: (record: RecordRef) => void,
  words: Words,
): readonly GridColumn<number, RecordColumn>[] => {
  const sample = sampledRows(table.records.length)
  return RECORD_COLUMNS[table.layer].map((column) => ({
    key: column,
    head: columnName(table.layer, column, words),
    ...(column !== 'edit' && { widthRem: widthOf(table, column, sample, words) }),
    ...(AT_THE_END.has(column) && { align: 'end' as const }),
    ...(column === 'edit' && { isPlain: true }),
    descendingFirst: AT_THE_END.has(column) && column !== 'fileRow',
    cell: (row, isCursor) =>
      column === 'edit' ? (
        <IconButton
          label={words.t('data.editOne', { name: titleOf(table, row) })}
          excludeFromTabOrder={!isCursor}
          onPress={() => onEdit({ layer: table.layer, id: table.records[row]!.id })}
        >
          <Pencil size={15} aria-hidden />
        </IconButton>
      ) : (
        cellOf(table, column, row, words)
      ),
  }))
}

/** The first column takes what the others leave: it need not ask for its longest name. */
const MOST_OF_NAME = 14

/** Beside the number of a row stands the word that it was changed. */
function widthOf(table: RecordTable, column: RecordColumn, sample: readonly number[], words: Words): number {
  const texts = sample.map((row) =>
    column === 'fileRow' && table.isEdited
      ? `${words.t('data.state.changed')}   ${words.f.count(table.fileRowOf(row))}`
      : textOf(table, column, row, words),
  )
  const head = columnName(table.layer, column, words)
  return column === RECORD_COLUMNS[table.layer][0]
    ? columnWidthRem(head, texts, MOST_OF_NAME)
    : columnWidthRem(head, texts)
}

const cellOf = (table: RecordTable, column: RecordColumn, row: number, words: Words) =>
  column === 'fileRow' ? <RowCell table={table} row={row} words={words} /> : textOf(table, column, row, words)

function textOf(table: RecordTable, column: RecordColumn, row: number, words: Words): string {
  const { layer, records } = table
  if (column === 'fileRow') return words.f.count(table.fileRowOf(row))
  const value = table.cellValue(column, row)
  if (column === 'name' && value === '') return records[row]?.id ?? ''
  if (column === 'commune') return table.communeOf(row) ?? words.t('cards.village.outside')
  return fieldText(layer, column, value, words)
}

/** What a row is called where it stands alone. */
export function titleOf(table: RecordTable, row: number): string {
  const name = table.cellValue(table.layer === 'stations' ? 'siteId' : 'name', row)
  return typeof name === 'string' && name !== '' ? name : (table.records[row]?.id ?? '')
}

/** The row of the file, or that there is none; a changed record says so beside it. */
function RowCell({ table, row, words: { t, f } }: { table: RecordTable; row: number; words: Words }) {
  const state = table.stateOf(row)
  const fileRow = table.fileRowOf(row)
  if (state === 'added') return <Tag tone="good">{t('data.state.added')}</Tag>
  return (
    <span className="grid-faint">
      {state === 'changed' && <Tag tone="good">{t('data.state.changed')}</Tag>} {f.count(fileRow)}
    </span>
  )
}
