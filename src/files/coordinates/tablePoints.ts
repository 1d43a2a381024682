import type { Json } from '../../base/json'
import { err, ok, type Result } from '../../base/result'
import { columnTexts } from '../columnTexts'
import type { IssueKind } from '../fileIssue'
import { type NumberStyle, numberStyleOf, simpleNumber } from '../numberStyle'
import type { RawFile, RawRecord } from '../rawFile'
import type { Angle } from './angle'
import { parseCoordinate } from './coordinateText'
import { splitPair } from './pairText'
import { inVietNam } from './ranges'

export interface GeometryFault {
  readonly kind: IssueKind
  readonly column: string | null
  readonly found: Json
}

/** A GeoJSON geometry of each record, not yet checked, wherever the file keeps it. */
export type Geometries = (record: RawRecord) => Result<Json, GeometryFault>

type Coordinate = Result<number, GeometryFault>

const MOST_REMEMBERED = 200_000

/** An angle is slow to read, and read twice: to guess the system and to place its record. Stations share sites, too. */
function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const answer = known.get(text)
    if (answer !== undefined) return answer
    const made = read(text)
    if (known.size < MOST_REMEMBERED) known.set(text, made)
    return made
  }
}

/** Reads a column of coordinates in the one style that it is written in. */
function coordinateColumn(file: RawFile, column: string) {
  const style = numberStyleOf(columnTexts(file, column), 'measure')
  const remembered = remembering((text) => parseCoordinate(text, style)?.degrees ?? null)
  const read = (text: string) => simpleNumber(text, style) ?? remembered(text)
  return ({ values }: RawRecord): Coordinate => {
    const found = values.get(column)
    if (found === undefined || found === null)
      return err({ kind: 'missing-coordinates', column, found: null })
    const number = typeof found === 'number' ? found : read(String(found))
    return number !== null && Number.isFinite(number)
      ? ok(number)
      : err({ kind: 'not-a-number', column, found })
  }
}

const pointOf = (first: number, second: number): Json => ({ type: 'Point', coordinates: [first, second] })

export function fromColumns(file: RawFile, lon: string, lat: string): Geometries {
  const [first, second] = [coordinateColumn(file, lon), coordinateColumn(file, lat)]
  return (record) => {
    const [a, b] = [first(record), second(record)]
    if (!a.ok) return a
    return b.ok ? ok(pointOf(a.value, b.value)) : b
  }
}

type Axis = 'lon' | 'lat'

/** What the first of two measures: by the letters of the two, else by where Viet Nam is; null where neither tells. */
function axisOfFirst(a: Angle, b: Angle): Axis | null {
  if (a.axis === 'lat' || b.axis === 'lon') return 'lat'
  if (a.axis !== null || b.axis !== null) return 'lon'
  if (inVietNam([b.degrees, a.degrees])) return 'lat'
  return inVietNam([a.degrees, b.degrees]) ? 'lon' : null
}

function* halvesOf(texts: Iterable<string>): Generator<string> {
  for (const text of texts) yield* splitPair(text) ?? []
}

/** Longitude first. `first`: what stands first where nothing tells. */
function pairIn(cell: string, style: NumberStyle, first: Axis): readonly [number, number] | null {
  const [a, b] = (splitPair(cell) ?? []).map((text) => parseCoordinate(text, style))
  if (!a || !b) return null
  const isLatFirst = (axisOfFirst(a, b) ?? first) === 'lat'
  return isLatFirst ? [b.degrees, a.degrees] : [a.degrees, b.degrees]
}

/** Both coordinates of a text that somebody typed, longitude first; latitude was first where nothing tells, as forms ask for it. */
export const pairOf = (text: string) => pairIn(text, numberStyleOf(halvesOf([text]), 'measure'), 'lat')

/** Both coordinates in one cell, in either order. */
export function fromBoth(file: RawFile, column: string): Geometries {
  const style = numberStyleOf(halvesOf(columnTexts(file, column)), 'measure')
  const read = remembering((cell) => pairIn(cell, style, 'lon'))
  return ({ values }) => {
    const found = values.get(column)
    if (found === undefined || found === null)
      return err({ kind: 'missing-coordinates', column, found: null })
    const pair = read(String(found))
    return pair ? ok(pointOf(...pair)) : err({ kind: 'not-a-number', column, found })
  }
}
