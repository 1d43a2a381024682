import { type Commune, type CommuneId, fullNameOf } from '../../province/commune'
import type { Technology } from '../../province/station'
import type { CommuneFigures } from '../../report/figures'
import { shortDistrict } from '../table/shortNames'
import type { SortValue } from '../table/sortRows'
import { withoutMarks } from './withoutMarks'

/** The technology whose coverage the table shows beside the dead zones. */
export const SHOWN_TECHNOLOGY: Technology = '4G'

export interface CommuneRow {
  readonly id: CommuneId
  /** "Xã Ba Lòng". */
  readonly name: string
  /** Without its type, for sorting. */
  readonly bareName: string
  readonly district: string | null
  /** Name, district and code without marks, for the text filter. */
  readonly sought: string
  readonly figures: CommuneFigures
}

export const COMMUNE_COLUMNS = [
  'name',
  'district',
  'population',
  'postalPoints',
  'radius',
  'peoplePerPoint',
  'culturePost',
  'covered',
  'areaCovered',
  'deadZones',
] as const
export type CommuneColumn = (typeof COMMUNE_COLUMNS)[number]

const rowOf = (commune: Commune, figures: CommuneFigures): CommuneRow => ({
  id: commune.id,
  name: fullNameOf(commune),
  bareName: commune.name,
  district: commune.district,
  sought: withoutMarks(`${fullNameOf(commune)} ${commune.district ?? ''} ${commune.code}`),
  figures,
})

/** Rows of the communes at `indices`; a commune without figures has no row yet. */
export const communeRows = (
  communes: readonly Commune[],
  figures: readonly CommuneFigures[],
  indices: readonly number[],
): readonly CommuneRow[] =>
  indices.flatMap((i) => {
    const [commune, its] = [communes[i], figures[i]]
    return commune && its ? [rowOf(commune, its)] : []
  })

/** Rows with the text at the beginning of a word: "huong" finds Hướng Hóa, not Triệu Thượng. */
export function matchingRows(rows: readonly CommuneRow[], text: string): readonly CommuneRow[] {
  const sought = withoutMarks(text)
  return sought === '' ? rows : rows.filter((row) => ` ${row.sought}`.includes(` ${sought}`))
}

/** A commune without a point bears the largest burden there is, so it stands first from the heaviest down. */
const burden = (figures: CommuneFigures, value: number | null): SortValue =>
  figures.postalPoints === 0 ? Number.POSITIVE_INFINITY : value

const VALUES: Readonly<Record<CommuneColumn, (row: CommuneRow) => SortValue>> = {
  name: (row) => row.bareName,
  district: (row) => (row.district === null ? null : shortDistrict(row.district)),
  population: ({ figures }) => figures.population,
  postalPoints: ({ figures }) => figures.postalPoints,
  radius: ({ figures }) => burden(figures, figures.meanServiceRadiusKm),
  peoplePerPoint: ({ figures }) => burden(figures, figures.peoplePerPoint),
  culturePost: ({ figures }) => figures.culturePosts,
  covered: ({ figures }) => figures.populationCoveredShareByTechnology[SHOWN_TECHNOLOGY],
  areaCovered: ({ figures }) => figures.areaCoveredShareByTechnology[SHOWN_TECHNOLOGY],
  deadZones: ({ figures }) => figures.deadZoneVillages,
}

export const communeSortValue = (column: CommuneColumn) => VALUES[column]

/** The direction a column starts with: names from A, what is lacking from the least, burdens from the heaviest. */
export const startsDescending = (column: CommuneColumn): boolean =>
  !['name', 'district', 'culturePost', 'covered', 'areaCovered'].includes(column)
