import { type PlacedPoints, pickPoints } from '../geometry/placedPoints'
import { TECHNOLOGIES, type Technology } from '../province/station'
import type { StationColumns } from './stationColumns'

/** Some of the stations of the columns: where they stand, and which rows they are. Slot and row are one. */
export interface StationSet {
  readonly row: Int32Array
  readonly place: PlacedPoints
}

/** Stations with how far each reaches. */
export interface ServingStations extends StationSet {
  /** Kilometres; 0 reaches nobody. */
  readonly reachKm: Float64Array
}

/** Whether a station of each operator is asked about; null for all. */
export const askedOperators = ({ operators }: StationColumns, asked: readonly string[] | null) =>
  operators.map((name) => asked === null || asked.includes(name))

/** Stations of one technology and of the operators asked for. */
export interface TechnologyStations {
  /** Those whose file declares how far they reach, with that reach. */
  readonly declared: ServingStations
  /** Those for which the reach of the technology is assumed. */
  readonly assumed: StationSet
}

/** In one walk: `map` and `filter` of a column take five times as long, and there may be hundreds of thousands. */
function slotsWhere({ ids }: PlacedPoints, isMeant: (row: number) => boolean): Int32Array {
  const slots = new Int32Array(ids.length)
  let count = 0
  for (let slot = 0; slot < ids.length; slot++) if (isMeant(ids[slot]!)) slots[count++] = slot
  return slots.slice(0, count)
}

/** `places`: where the stations of the columns stand. `usableReach`: what a declared length is as a reach. */
export function technologyStations(
  columns: StationColumns,
  places: PlacedPoints,
  technology: Technology,
  operators: readonly string[] | null,
  usableReach: (declaredKm: number) => number,
): TechnologyStations {
  const number = TECHNOLOGIES.indexOf(technology)
  const isAsked = askedOperators(columns, operators)
  const slots = slotsWhere(
    places,
    (row) =>
      columns.active[row] === 1 &&
      columns.technology[row] === number &&
      isAsked[columns.operator[row]!] === true,
  )
  // A declared negative length, or one that is not a number, declares nothing.
  const declares = (slot: number) => columns.declaredKm[places.ids[slot]!]! >= 0
  const setOf = (slots: Int32Array): StationSet => ({
    row: slots.map((slot) => places.ids[slot]!),
    place: pickPoints(places, slots),
  })
  const declared = setOf(slots.filter(declares))
  return {
    declared: {
      ...declared,
      reachKm: Float64Array.from(declared.row, (row) => usableReach(columns.declaredKm[row]!)),
    },
    assumed: setOf(slots.filter((slot) => !declares(slot))),
  }
}

/** All of them under one assumed reach in km: what serves. */
export const servingSets = (
  { declared, assumed }: TechnologyStations,
  assumedKm: number,
): readonly ServingStations[] => [
  declared,
  { ...assumed, reachKm: new Float64Array(assumed.row.length).fill(assumedKm) },
]
