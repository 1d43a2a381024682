import { curveOrderOf } from '../geometry/curveOrder'
import { inOrder, type PlacedPoints, placementOf } from '../geometry/placedPoints'
import { type Station, TECHNOLOGIES } from '../province/station'

/**
 * Stations as columns, in an order that follows from where and what they are, and not from their order in a
 * file, which then changes no figure. Neighbours on the ground are neighbours in the columns. A station without a usable
 * position (which no reader lets through) stands at the end: it counts, but it serves nobody.
 */
export interface StationColumns {
  /** Index into the dataset's stations. */
  readonly record: Int32Array
  /** WGS-84 degrees. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** Index into TECHNOLOGIES. */
  readonly technology: Uint8Array
  /** Index into `operators`. */
  readonly operator: Int32Array
  /** Number of the site; stations of one site have one number. */
  readonly site: Int32Array
  /** 1 for those that are on the air: only they count and serve. */
  readonly active: Uint8Array
  /** The reach that the file declares in km; NaN where it declares none. */
  readonly declaredKm: Float64Array
  /** Names of the operators, in ascending order. */
  readonly operators: readonly string[]
}

const ascending = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Of two stations at one place. */
function alike(a: Station, b: Station): number {
  return (
    TECHNOLOGIES.indexOf(a.technology) - TECHNOLOGIES.indexOf(b.technology) ||
    ascending(a.siteId, b.siteId) ||
    ascending(a.operator, b.operator) ||
    ascending(a.id, b.id)
  )
}

/** Sorts each run of rows that stand at one place. */
function sortRuns(rows: Int32Array, stations: readonly Station[]): void {
  const standsWith = (a: number, b: number) => {
    const [at, other] = [stations[a]!.position, stations[b]!.position]
    return at[0] === other[0] && at[1] === other[1]
  }
  let from = 0
  for (let i = 1; i <= rows.length; i++) {
    if (i < rows.length && standsWith(rows[i]!, rows[from]!)) continue
    if (i - from > 1) rows.subarray(from, i).sort((a, b) => alike(stations[a]!, stations[b]!) || a - b)
    from = i
  }
}

/** Indices of the stations in their order. */
function orderOf(stations: readonly Station[]): Int32Array {
  const column = (axis: 0 | 1) => Float64Array.from(stations, ({ position }) => position[axis])
  const placed = curveOrderOf(column(0), column(1))
  sortRuns(placed, stations)
  if (placed.length === stations.length) return placed
  const isPlaced = new Set(placed)
  const nowhere = Int32Array.from(stations.keys()).filter((record) => !isPlaced.has(record))
  nowhere.sort((a, b) => alike(stations[a]!, stations[b]!) || a - b)
  return Int32Array.of(...placed, ...nowhere)
}

function numbered(names: readonly string[]): {
  readonly numbers: Int32Array
  readonly distinct: readonly string[]
} {
  const distinct = [...new Set(names)].sort(ascending)
  const numberOf = new Map(distinct.map((name, number) => [name, number]))
  return { numbers: Int32Array.from(names, (name) => numberOf.get(name)!), distinct }
}

function sitesOf(stations: readonly Station[]): Int32Array {
  const numberOf = new Map<string, number>()
  return Int32Array.from(stations, ({ siteId }) => {
    const number = numberOf.get(siteId) ?? numberOf.size
    numberOf.set(siteId, number)
    return number
  })
}

export function stationColumnsOf(records: readonly Station[]): StationColumns {
  const record = orderOf(records)
  const stations = Array.from(record, (index) => records[index]!)
  const { numbers, distinct } = numbered(stations.map(({ operator }) => operator))
  return {
    record,
    lon: Float64Array.from(stations, ({ position }) => position[0]),
    lat: Float64Array.from(stations, ({ position }) => position[1]),
    technology: Uint8Array.from(stations, ({ technology }) => TECHNOLOGIES.indexOf(technology)),
    operator: numbers,
    site: sitesOf(stations),
    active: Uint8Array.from(stations, ({ status }) => (status === 'active' ? 1 : 0)),
    declaredKm: Float64Array.from(stations, ({ reachKm }) => reachKm ?? Number.NaN),
    operators: distinct,
  }
}

/** Where the stations of the columns stand; those that stand nowhere are left out. */
export function placesOf({ lon, lat }: StationColumns): PlacedPoints {
  let count = lon.length
  while (count > 0 && !(Number.isFinite(lon[count - 1]!) && Number.isFinite(lat[count - 1]!))) count--
  return { ...inOrder(placementOf(lon.subarray(0, count), lat.subarray(0, count))), rows: lon.length }
}
