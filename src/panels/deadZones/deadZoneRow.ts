import { type Grade, gradeOf, isDeadZone } from '../../coverage/grade'
import { type Commune, fullNameOf } from '../../province/commune'
import type { Dataset } from '../../province/dataset'
import type { Village } from '../../province/village'
import type { ProvinceReport } from '../../report/figures'
import { shortCommune } from '../table/shortNames'
import type { SortValue } from '../table/sortRows'

export interface DeadZoneRow {
  /** Index into the dataset's villages. */
  readonly index: number
  readonly village: Village
  /** Index into the edition's communes; −1 outside all of them. */
  readonly communeIndex: number
  /** "Xã Ba Lòng"; null outside all communes. */
  readonly commune: string | null
  /** "Ba Lòng". */
  readonly shortCommune: string | null
  readonly grade: Extract<Grade, 'certain' | 'likely'>
  /** Infinity when there is no station at all. */
  readonly ratio: number
  readonly nearestStationKm: number
}

export const DEAD_ZONE_COLUMNS = [
  'name',
  'commune',
  'population',
  'station',
  'ratio',
  'grade',
  'power',
  'reported',
] as const
export type DeadZoneColumn = (typeof DEAD_ZONE_COLUMNS)[number]

/** Every dead-zone village of the report, whatever the filters. */
export function deadZoneRows(
  dataset: Dataset,
  communes: readonly Commune[],
  report: ProvinceReport,
): readonly DeadZoneRow[] {
  const { villages, question } = report
  return dataset.villages.records.flatMap((village, index) => {
    const ratio = villages.ratio[index]
    if (ratio === undefined) return []
    const grade = gradeOf(ratio, question.signal.reachFactor)
    if (!isDeadZone(grade)) return []
    const communeIndex = villages.commune[index] ?? -1
    const commune = communes[communeIndex]
    return [
      {
        index,
        village,
        communeIndex,
        commune: commune ? fullNameOf(commune) : null,
        shortCommune: commune ? shortCommune(commune) : null,
        grade: grade === 'certain' ? 'certain' : 'likely',
        ratio,
        nearestStationKm: villages.nearestStationKm[index] ?? Number.POSITIVE_INFINITY,
      },
    ]
  })
}

const noBeforeYes = (value: boolean | null): SortValue => (value === null ? null : Number(value))
const REPORTED_ORDER = { 'no-signal': 0, partial: 1, signal: 2 } as const

const VALUES: Readonly<Record<DeadZoneColumn, (row: DeadZoneRow) => SortValue>> = {
  name: ({ village }) => village.name,
  commune: (row) => row.shortCommune,
  population: ({ village }) => village.population,
  station: (row) => row.nearestStationKm,
  ratio: (row) => row.ratio,
  grade: (row) => (row.grade === 'certain' ? 1 : 0),
  power: ({ village }) => noBeforeYes(village.gridPower),
  reported: ({ village }) =>
    village.reportedStatus === null ? null : REPORTED_ORDER[village.reportedStatus],
}

export const deadZoneSortValue = (column: DeadZoneColumn) => VALUES[column]

/** The direction a column starts with: names from A, no power and no signal first, else the most. */
export const startsDescending = (column: DeadZoneColumn): boolean =>
  !['name', 'commune', 'power', 'reported'].includes(column)
