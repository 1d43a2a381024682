import { DEFAULT_NORMS } from '../../postal/postalRule'
import type { CommuneFigures } from '../../report/figures'
import { type Format, UNKNOWN } from '../shared/format'
import { Modelled } from '../shared/Modelled'
import { SymbolIcon } from '../shared/SymbolIcon'
import { Tag } from '../shared/Tag'
import { Bar } from '../table/Bar'
import type { GridColumn } from '../table/GridColumn'
import type { ModelledParts } from '../table/modelledParts'
import { shortDistrict } from '../table/shortNames'
import type { Words } from '../table/Words'
import {
  COMMUNE_COLUMNS,
  type CommuneColumn,
  type CommuneRow,
  SHOWN_TECHNOLOGY,
  startsDescending,
} from './communeRow'

export interface ColumnContext {
  readonly t: Words
  readonly f: Format
  readonly modelled: ModelledParts
  /** Length of a full bar, km. */
  readonly longestRadiusKm: number
}

/** The columns of the commune table, left to right. */
export const communeColumns = (context: ColumnContext): readonly GridColumn<CommuneRow, CommuneColumn>[] =>
  COMMUNE_COLUMNS.map((key) => ({
    key,
    head: headOf(key, context.t),
    mark: isModelled(key, context.modelled) && <Modelled />,
    ...(ALIGNED_TO_END.has(key) && { align: 'end' as const }),
    descendingFirst: startsDescending(key),
    cell: (row) => cellOf(key, row, context),
  }))

const ALIGNED_TO_END: ReadonlySet<CommuneColumn> = new Set([
  'population',
  'postalPoints',
  'peoplePerPoint',
  'deadZones',
])

const headOf = (key: CommuneColumn, t: Words): string =>
  key === 'covered' || key === 'areaCovered'
    ? t(`communes.column.${key}`, { technology: SHOWN_TECHNOLOGY })
    : t(`communes.column.${key}`)

function isModelled(key: CommuneColumn, modelled: ModelledParts): boolean {
  switch (key) {
    case 'name':
    case 'district':
    case 'population':
      return false
    case 'postalPoints':
    case 'radius':
    case 'peoplePerPoint':
    case 'culturePost':
      return modelled.postal
    case 'areaCovered':
      return modelled.mobile
    case 'covered':
    case 'deadZones':
      return modelled.coverage
  }
}

function cellOf(key: CommuneColumn, row: CommuneRow, context: ColumnContext) {
  const { figures } = row
  const { t, f } = context
  switch (key) {
    case 'name':
      return row.name
    case 'district':
      return row.district === null ? UNKNOWN : shortDistrict(row.district)
    case 'population':
      return <span className="grid-number">{f.count(figures.population)}</span>
    case 'postalPoints':
      return <span className="grid-number">{f.count(figures.postalPoints)}</span>
    case 'radius':
      return <RadiusCell figures={figures} context={context} />
    case 'peoplePerPoint':
      return <span className="grid-number">{f.count(figures.peoplePerPoint)}</span>
    case 'culturePost':
      return figures.culturePosts > 0 ? t('communes.hasCulturePost') : <LacksCulturePost t={t} />
    case 'covered':
      return <ShareCell share={figures.populationCoveredShareByTechnology[SHOWN_TECHNOLOGY]} f={f} />
    case 'areaCovered':
      return <ShareCell share={figures.areaCoveredShareByTechnology[SHOWN_TECHNOLOGY]} f={f} />
    case 'deadZones':
      return <DeadZoneCount figures={figures} f={f} />
  }
}

/** The reference is a class of its own on no scale of good and bad: an upright tick. */
function RadiusCell({
  figures,
  context,
}: {
  readonly figures: CommuneFigures
  readonly context: ColumnContext
}) {
  const { t, f, longestRadiusKm } = context
  if (figures.meanServiceRadiusKm === null) return <Tag>{t('communes.noPoint')}</Tag>
  return (
    <span className="grid-with-bar">
      <span className="grid-number">{f.decimal(figures.meanServiceRadiusKm, 2)}</span>
      <Bar
        tone="post"
        part={figures.meanServiceRadiusKm / longestRadiusKm}
        tick={DEFAULT_NORMS.radiusKm / longestRadiusKm}
      />
    </span>
  )
}

function ShareCell({ share, f }: { readonly share: number | null; readonly f: Format }) {
  return (
    <span className="grid-with-bar">
      <span className="grid-number">{f.share(share)}</span>
      {share !== null && <Bar tone="mob" part={share} />}
    </span>
  )
}

function LacksCulturePost({ t }: { readonly t: Words }) {
  return (
    <span className="commune-lacks">
      <SymbolIcon name="lacks-culture-post" /> {t('communes.noCulturePost')}
    </span>
  )
}

export function DeadZoneCount({
  figures,
  f,
}: {
  readonly figures: Pick<CommuneFigures, 'deadZoneVillages' | 'villages'>
  readonly f: Format
}) {
  return (
    <>
      <span className={figures.deadZoneVillages > 0 ? 'grid-gap-number' : 'grid-number'}>
        {f.count(figures.deadZoneVillages)}
      </span>
      <span className="grid-faint">/{f.count(figures.villages)}</span>
    </>
  )
}
