import { ascending } from '../base/ascending'
import { atOnce } from '../base/atOnce'
import { curveOrderOf, sortRuns } from '../geometry/curveOrder'
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

/** Of two stations at one place. */
function alike(a: Station, b: Station): number {
  return (
    ascending(a.technology, b.technology) ||
    ascending(a.siteId, b.siteId) ||
    ascending(a.operator, b.operator) ||
    ascending(a.id, b.id)
  )
}

/** Rows between two steps. */
const STEP = 1 << 14

/** Parts of the rows, one after the other, none of which ends within a run of neighbours that belong together. */
function* partsOf(rows: Int32Array, together: (a: number, b: number) => boolean): Generator<Int32Array> {
  for (let from = 0, end = 0; from < rows.length; from = end) {
    end = Math.min(from + STEP, rows.length)
    while (end < rows.length && together(rows[end - 1]!, rows[end]!)) end++
    yield rows.subarray(from, end)
  }
}

/** Indices of the stations in their order. */
function* orderInSteps(stations: readonly Station[]): Generator<void, Int32Array> {
  const lon = new Float64Array(stations.length)
  const lat = new Float64Array(stations.length)
  for (let i = 0; i < stations.length; i++) {
    lon[i] = stations[i]!.position[0]
    lat[i] = stations[i]!.position[1]
  }
  yield
  const atOnePlace = (a: number, b: number) => lon[a] === lon[b] && lat[a] === lat[b]
  const compare = (a: number, b: number) => alike(stations[a]!, stations[b]!) || a - b
  const placed = curveOrderOf(lon, lat)
  for (const part of partsOf(placed, atOnePlace)) {
    yield
    sortRuns(part, atOnePlace, compare)
  }
  if (placed.length === stations.length) return placed
  const isPlaced = new Set(placed)
  const nowhere = Int32Array.from(stations.keys()).filter((record) => !isPlaced.has(record))
  return Int32Array.of(...placed, ...nowhere.sort(compare))
}

/** Gives each name a number, in the order in which they are first asked for. */
function numbering(): { readonly of: (name: string) => number; readonly names: () => readonly string[] } {
  const numbers = new Map<string, number>()
  return {
    of(name) {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, numbers.size)
      return numbers.size - 1
    },
    names: () => [...numbers.keys()],
  }
}

const TECHNOLOGY_NUMBER = Object.fromEntries(TECHNOLOGIES.map((name, number) => [name, number]))

/** Made step by step, so that whoever makes it can let others go first. */
export function* stationColumnsInSteps(records: readonly Station[]): Generator<void, StationColumns> {
  const record = yield* orderInSteps(records)
  yield
  const rows = record.length
  const columns = {
    record,
    lon: new Float64Array(rows),
    lat: new Float64Array(rows),
    technology: new Uint8Array(rows),
    operator: new Int32Array(rows),
    site: new Int32Array(rows),
    active: new Uint8Array(rows),
    declaredKm: new Float64Array(rows),
  }
  const [sites, operators] = [numbering(), numbering()]
  for (let row = 0; row < rows; row++) {
    if (row % STEP === 0) yield
    const station = records[record[row]!]!
    columns.lon[row] = station.position[0]
    columns.lat[row] = station.position[1]
    columns.technology[row] = TECHNOLOGY_NUMBER[station.technology]!
    columns.operator[row] = operators.of(station.operator)
    columns.site[row] = sites.of(station.siteId)
    columns.active[row] = station.status === 'active' ? 1 : 0
    columns.declaredKm[row] = station.reachKm ?? Number.NaN
  }
  const names = operators.names()
  const inOrder = [...names].sort(ascending)
  const numberOf = names.map((name) => inOrder.indexOf(name))
  for (let row = 0; row < rows; row++) columns.operator[row] = numberOf[columns.operator[row]!]!
  return { ...columns, operators: inOrder }
}

export const stationColumnsOf = (records: readonly Station[]): StationColumns =>
  atOnce(stationColumnsInSteps(records))

/** Where the stations of the columns stand; those that stand nowhere are left out. */
export function placesOf({ lon, lat }: StationColumns): PlacedPoints {
  let count = lon.length
  while (count > 0 && !(Number.isFinite(lon[count - 1]!) && Number.isFinite(lat[count - 1]!))) count--
  return { ...inOrder(placementOf(lon.subarray(0, count), lat.subarray(0, count))), rows: lon.length }
}
