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
