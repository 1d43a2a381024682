import { villageSymbol } from '../../look/symbols'
import type { Village } from '../../province/village'
import { type Format, UNKNOWN } from '../shared/format'
import { Modelled } from '../shared/Modelled'
import { SymbolIcon } from '../shared/SymbolIcon'
import { Bar } from '../table/Bar'
import type { GridColumn } from '../table/GridColumn'
import { ratioText } from '../table/ratioText'
import type { Words } from '../table/Words'
import { DEAD_ZONE_COLUMNS, type DeadZoneColumn, type DeadZoneRow, startsDescending } from './deadZoneRow'

export interface DeadZoneContext {
  readonly t: Words
  readonly f: Format
  readonly isModelled: boolean
  /** Where the edge of reach lies: a ratio of just this is still covered. */
  readonly reachFactor: number
}

/** A full bar is so many times the edge of reach; beyond it the number alone tells. */
const LONGEST_RATIO = 3

const ALIGNED_TO_END: ReadonlySet<DeadZoneColumn> = new Set(['population', 'station'])

/** The columns of the register, left to right. */
export const deadZoneColumns = (
  context: DeadZoneContext,
): readonly GridColumn<DeadZoneRow, DeadZoneColumn>[] =>
  DEAD_ZONE_COLUMNS.map((key) => ({
    key,
    head: context.t(`deadZones.column.${key}`),
    mark: (key === 'ratio' || key === 'station') && context.isModelled && <Modelled />,
    ...(ALIGNED_TO_END.has(key) && { align: 'end' as const }),
    descendingFirst: startsDescending(key),
    cell: (row) => cellOf(key, row, context),
  }))

function cellOf(key: DeadZoneColumn, row: DeadZoneRow, context: DeadZoneContext) {
  const { t, f } = context
  const { village } = row
  switch (key) {
    case 'name':
      return village.name
    case 'commune':
      return row.shortCommune ?? t('deadZones.outside')
    case 'population':
      return <span className="grid-number grid-strong">{f.count(village.population)}</span>
    case 'station':
      return <span className="grid-number">{f.decimal(row.nearestStationKm, 1)}</span>
    case 'ratio':
      return <RatioCell row={row} context={context} />
    case 'grade':
      return <GradeCell row={row} t={t} />
    case 'power':
      return powerCell(village, t)
    case 'reported':
      return village.reportedStatus === null
        ? UNKNOWN
        : t(`deadZones.reportedStatus.${village.reportedStatus}`)
  }
}

function RatioCell({ row, context }: { readonly row: DeadZoneRow; readonly context: DeadZoneContext }) {
  const { t, f, reachFactor } = context
  if (!Number.isFinite(row.ratio)) return t('deadZones.noStation')
  const longest = LONGEST_RATIO * reachFactor
  return (
    <span className="grid-with-bar">
      <span className="grid-number">{ratioText(row.ratio, reachFactor, f)}</span>
      <Bar tone="gap" part={row.ratio / longest} tick={reachFactor / longest} />
    </span>
  )
}

function GradeCell({ row, t }: { readonly row: DeadZoneRow; readonly t: Words }) {
  return (
    <span className="grid-with-symbol">
      <SymbolIcon name={villageSymbol(row.grade)} /> {t(`deadZones.${row.grade}`)}
    </span>
  )
}

/** Lacking power is told by weight: vermillion means no signal and nothing else. */
function powerCell({ gridPower }: Village, t: Words) {
  if (gridPower === null) return UNKNOWN
  return gridPower ? (
    t('deadZones.powerYes')
  ) : (
    <span className="grid-number grid-strong">{t('deadZones.powerNo')}</span>
  )
}
