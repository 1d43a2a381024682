import { useMemo } from 'react'
import { DEFAULT_NORMS } from '../../postal/postalRule'
import type { ProvinceReport } from '../../report/figures'
import { useSessionState } from '../SessionContext'
import { DataGrid } from '../table/DataGrid'
import { modelledParts } from '../table/modelledParts'
import type { Sort } from '../table/sortRows'
import { useWords } from '../words/useWords'
import { CommuneFoot } from './CommuneFoot'
import { communeColumns } from './communeColumns'
import type { CommuneColumn, CommuneRow } from './communeRow'

export interface CommuneTableProps {
  readonly rows: readonly CommuneRow[]
  readonly report: ProvinceReport
  readonly sort: Sort<CommuneColumn>
  readonly onSort: (sort: Sort<CommuneColumn>) => void
  readonly selected: string | null
  readonly hovered: string | null
  readonly onSelect: (row: CommuneRow) => void
  readonly onHover: (row: CommuneRow | null) => void
}

/** Over all communes, not those that the filters leave: a bar keeps its length while one filters. */
const longestRadiusKm = ({ communes }: ProvinceReport) =>
  communes.reduce(
    (longest, { meanServiceRadiusKm }) => Math.max(longest, meanServiceRadiusKm ?? 0),
    2 * DEFAULT_NORMS.radiusKm,
  )

export function CommuneTable({ rows, report, ...rest }: CommuneTableProps) {
  const { t, f } = useWords()
  const dataset = useSessionState((state) => state.dataset)
  const columns = useMemo(
    () =>
      communeColumns({
        t,
        f,
        modelled: modelledParts(dataset),
        longestRadiusKm: longestRadiusKm(report),
      }),
    [t, f, dataset, report],
  )
  return (
    <DataGrid
      {...rest}
      label={t('communes.tableLabel')}
      columns={columns}
      rows={rows}
      idOf={(row) => row.id}
      foot={<CommuneFoot province={report.province} />}
    />
  )
}
