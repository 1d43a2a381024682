import { askedOperators } from '../coverage/servingStations'
import type { StationColumns } from '../coverage/stationColumns'
import { TECHNOLOGIES } from '../province/station'

/** Active stations of the operators asked for, per commune. Stations in no commune count nowhere. */
export interface StationCounts {
  /** Per commune, in the order of TECHNOLOGIES. */
  readonly byTechnology: readonly (readonly number[])[]
  /** Per commune, in the order of the columns' operators. */
  readonly byOperator: readonly (readonly number[])[]
  readonly sites: Int32Array
}

const grid = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => new Array<number>(columns).fill(0))

/**
 * A site counts once, in the commune of its first station that lies in one, so that a mast on a border does not
 * count twice and the communes add up to the province.
 */
export function stationCounts(
  columns: StationColumns,
  operators: readonly string[] | null,
  communeOf: Int32Array,
  communes: number,
): StationCounts {
  const byTechnology = grid(communes, TECHNOLOGIES.length)
  const byOperator = grid(communes, columns.operators.length)
  const sites = new Int32Array(communes)
  const isAsked = askedOperators(columns, operators)
  const seenSites = new Set<number>()
  for (let row = 0; row < columns.record.length; row++) {
    const commune = communeOf[columns.record[row]!]!
    if (commune < 0 || columns.active[row] === 0 || !isAsked[columns.operator[row]!]) continue
    byTechnology[commune]![columns.technology[row]!]!++
    byOperator[commune]![columns.operator[row]!]!++
    if (!seenSites.has(columns.site[row]!)) sites[commune]!++
    seenSites.add(columns.site[row]!)
  }
  return { byTechnology, byOperator, sites }
}
