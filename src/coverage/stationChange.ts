import { ascending } from '../base/ascending'
import { joined } from '../base/joined'
import { type ListChange, listChange, placesAfter } from '../base/listChange'
import type { PlacedPoints } from '../geometry/placedPoints'
import type { Station } from '../province/station'
import { placesOf, type StationColumns, stationColumnsOf } from './stationColumns'

/** A few stations that came and went among many, as it crosses to a worker. A station that is moved goes and comes. */
export interface StationChange {
  /** Between the records. */
  readonly records: ListChange
  /** Those that came. `record`: index into the records after. */
  readonly came: StationColumns
  /** By the numbers of the sites in `came`: a record before that stands at the same site; −1 for a site that is new. */
  readonly siteLike: Int32Array
}

/** Beyond that a calculation from the beginning is as quick. */
const MOST_STATIONS = 200

/** Null where too much has changed. */
export function stationChangeOf(before: readonly Station[], after: readonly Station[]): StationChange | null {
  const records = listChange(before, after, MOST_STATIONS)
  if (!records) return null
  const added = Array.from(records.added, (i) => after[i]!)
  const columns = stationColumnsOf(added)
  const siteLike = new Int32Array(new Set(columns.site).size).fill(-1)
  columns.site.forEach((site, row) => {
    const { siteId } = added[columns.record[row]!]!
    if (siteLike[site] === -1) siteLike[site] = before.findIndex((station) => station.siteId === siteId)
  })
  const record = columns.record.map((i) => records.added[i]!)
  return { records, came: { ...columns, record }, siteLike }
}

/** Columns after a change, whose rows keep their numbers: those that went serve and count no more, those that came follow. */
export interface ChangedStations {
  readonly columns: StationColumns
  readonly places: PlacedPoints
  /** Rows. */
  readonly gone: ReadonlySet<number>
  /** The first row of those that came, and where these stand. */
  readonly firstNew: number
  readonly came: PlacedPoints
}

/** The operators that have a station, and the number of each row's; that of a row without a record means nothing. */
function operatorsOf(names: readonly string[], operator: Int32Array, record: Int32Array) {
  const isThere = new Array<boolean>(names.length).fill(false)
  for (let row = 0; row < record.length; row++) if (record[row]! >= 0) isThere[operator[row]!] = true
  const operators = [...new Set(names.filter((_, i) => isThere[i]))].sort(ascending)
  const numberOf = names.map((name) => Math.max(0, operators.indexOf(name)))
  return { operators, operator: operator.map((number) => numberOf[number]!) }
}

/** Numbers of sites in the columns for the numbers in the change. */
function sitesAfter(columns: StationColumns, { siteLike }: StationChange): Int32Array {
  let next = columns.site.reduce((most, site) => Math.max(most, site), -1) + 1
  return siteLike.map((before) => (before < 0 ? next++ : columns.site[columns.record.indexOf(before)]!))
}

/** `places`: where the stations of the columns stand. */
export function changedStations(
  columns: StationColumns,
  places: PlacedPoints,
  change: StationChange,
): ChangedStations {
  const { came, records } = change
  const rows = columns.record.length
  const before = columns.record.reduce((count, record) => (record < 0 ? count : count + 1), 0)
  const after = placesAfter(records, before)
  const record = joined(Int32Array, [columns.record.map((i) => after[i] ?? -1), came.record])
  const gone = new Set<number>()
  for (let row = 0; row < rows; row++) if (columns.record[row]! >= 0 && record[row]! < 0) gone.add(row)

  const active = joined(Uint8Array, [columns.active, came.active])
  for (const row of gone) active[row] = 0
  const site = sitesAfter(columns, change)
  const numbers = joined(Int32Array, [
    columns.operator,
    came.operator.map((number) => columns.operators.length + number),
  ])
  const cameAt = placesOf(came)
  return {
    columns: {
      record,
      lon: joined(Float64Array, [columns.lon, came.lon]),
      lat: joined(Float64Array, [columns.lat, came.lat]),
      technology: joined(Uint8Array, [columns.technology, came.technology]),
      site: joined(Int32Array, [columns.site, came.site.map((number) => site[number]!)]),
      active,
      declaredKm: joined(Float64Array, [columns.declaredKm, came.declaredKm]),
      ...operatorsOf([...columns.operators, ...came.operators], numbers, record),
    },
    places: {
      lon: joined(Float64Array, [places.lon, cameAt.lon]),
      lat: joined(Float64Array, [places.lat, cameAt.lat]),
      x: joined(Float64Array, [places.x, cameAt.x]),
      y: joined(Float64Array, [places.y, cameAt.y]),
      sin: joined(Float64Array, [places.sin, cameAt.sin]),
      ids: joined(Int32Array, [places.ids, cameAt.ids.map((row) => rows + row)]),
      rows: rows + came.record.length,
    },
    gone,
    firstNew: rows,
    came: cameAt,
  }
}
