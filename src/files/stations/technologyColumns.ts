import { fold } from '../../base/fold'
import type { Technology } from '../../province/station'
import { withoutUnit } from '../headings'
import { knownOperator } from '../words'

/** "4G", "Trạm 4G", "Số trạm BTS 4G", "Số lượng 4G". */
const TECHNOLOGY_HEADING = /^(?:so|soluong|tongso)?(?:tram|bts|trambts)?([2-5]g)(?:tram|bts)?$/

const technologyOf = (heading: string): Technology | null => {
  const name = TECHNOLOGY_HEADING.exec(fold(withoutUnit(heading)))?.[1]
  return name ? (name.toUpperCase() as Technology) : null
}

/** What a column of stations of one operator's one technology stands for. */
export interface StationColumn {
  readonly operator: string
  readonly technology: Technology
}

const LONGEST = 60

/** "Viettel 4G", "4G VinaPhone": null for any other heading. */
export function stationColumnOf(heading: string): StationColumn | null {
  const words = heading.length > LONGEST ? [] : heading.trim().split(/[\s_/-]+/)
  const found = [words.length - 1, 0].map((at) => ({
    technology: technologyOf(words[at] ?? ''),
    operator: knownOperator(words.toSpliced(at, 1).join(' ')),
  }))
  const [both] = found.filter(({ technology, operator }) => technology !== null && operator !== null)
  return both ? (both as StationColumn) : null
}

/** The columns that each stand for one operator's one technology: heading → both. */
export const stationColumns = (columns: readonly string[]): ReadonlyMap<string, StationColumn> =>
  new Map(
    columns.flatMap((column): readonly (readonly [string, StationColumn])[] => {
      const station = stationColumnOf(column)
      return station ? [[column, station]] : []
    }),
  )

/** The columns of a list of sites that each stand for one technology: heading → technology. */
export const technologyColumns = (columns: readonly string[]): ReadonlyMap<string, Technology> =>
  new Map(
    columns.flatMap((column): readonly (readonly [string, Technology])[] => {
      const technology = technologyOf(column)
      return technology ? [[column, technology]] : []
    }),
  )

/** The columns that each stand for one operator: heading → operator. One alone may be anything. */
export function operatorColumns(columns: readonly string[]): ReadonlyMap<string, string> {
  const named = columns.flatMap((column): readonly (readonly [string, string])[] => {
    const operator = knownOperator(column)
    return operator ? [[column, operator]] : []
  })
  return new Map(named.length > 1 ? named : [])
}
