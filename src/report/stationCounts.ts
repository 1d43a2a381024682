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

/** Of each site the westernmost of these stations, then the southernmost: no order of rows decides. −1 for none. */
function stationOfEachSite(
  { site, lon, lat }: StationColumns,
  isMeant: (row: number) => boolean,
): Int32Array {
  const sites = site.reduce((most, number) => Math.max(most, number), -1) + 1
  const chosen = new Int32Array(sites).fill(-1)
  for (let row = 0; row < site.length; row++) {
    if (!isMeant(row)) continue
    const other = chosen[site[row]!]!
    const isFirst = lon[row]! < lon[other]! || (lon[row]! === lon[other]! && lat[row]! < lat[other]!)
    if (other < 0 || isFirst) chosen[site[row]!] = row
  }
  return chosen
}

/**
 * A site counts once, in the commune of one of its stations that lie in one, so that a mast on a border does not count
 * twice and the communes add up to the province. `communeOf`: by row.
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
  const counts = (row: number) =>
    communeOf[row]! >= 0 && columns.active[row] === 1 && isAsked[columns.operator[row]!] === true
  for (let row = 0; row < columns.record.length; row++) {
    if (!counts(row)) continue
    const commune = communeOf[row]!
    byTechnology[commune]![columns.technology[row]!]!++
    byOperator[commune]![columns.operator[row]!]!++
  }
  for (const row of stationOfEachSite(columns, counts)) if (row >= 0) sites[communeOf[row]!]!++
  return { byTechnology, byOperator, sites }
}
