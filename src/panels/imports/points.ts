import type { LayerRead } from '../../files/layerRead'
import { type Bounds, boundsOf, type LonLat, positionsOf } from '../../geometry/position'
import { shapeColumnsOf } from '../../geometry/shapeColumns'
import { type ShapeTree, shapeTreeOf } from '../../geometry/shapeTree'
import type { Commune } from '../../province/commune'

/** Where the rows of a file land: one point each, in the order of the file. WGS-84 degrees. */
export interface Points {
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** The row of each as the file counts them; of a file without rows, the number of the record from 1. */
  readonly row: Int32Array
}

const placesOf = (read: LayerRead): readonly { readonly position: LonLat }[] =>
  read.kind === 'communes' || read.kind === 'corridors' ? [] : read.layer.records

/**
 * The points of a file; none of a layer that has areas or lines. A row that is several stations is one point. In one walk:
 * there may be a third of a million of them, and the page waits.
 */
export function pointsOf(read: LayerRead): Points {
  const places = placesOf(read)
  const { rows } = read.layer
  const lon = new Float64Array(places.length)
  const lat = new Float64Array(places.length)
  const row = new Int32Array(places.length)
  let count = 0
  for (let i = 0; i < places.length; i++) {
    const own = rows ? rows[i]! : i + 1
    if (count > 0 && row[count - 1] === own) continue
    const { position } = places[i]!
    lon[count] = position[0]
    lat[count] = position[1]
    row[count++] = own
  }
  return { lon: lon.subarray(0, count), lat: lat.subarray(0, count), row: row.subarray(0, count) }
}

/** The middle of the box around a shape. */
function middleOf(positions: Iterable<LonLat>): LonLat | null {
  const bounds = boundsOf(positions)
  return bounds && [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]
}

/** Where the record of a row lies, an area or a line in its middle; null for a row that gave none. */
export function placeOfRow(read: LayerRead, row: number): LonLat | null {
  const { rows } = read.layer
  const i = rows ? rows.indexOf(row) : row - 1
  if (read.kind === 'communes') return middleOf(positionsOf(read.layer.records[i]?.boundary ?? []))
  if (read.kind === 'corridors') return middleOf(read.layer.records[i]?.path ?? [])
  return read.layer.records[i]?.position ?? null
}

/** Boundaries follow the shoreline, and a post office may stand on the quay: as far off the figures still count it in. */
const ON_THE_QUAY_KM = 0.2
const ON_THE_QUAY_DEGREES = 0.01

const trees = new WeakMap<readonly Commune[], ShapeTree>()

function treeOf(communes: readonly Commune[]): ShapeTree {
  const known = trees.get(communes)
  if (known) return known
  const made = shapeTreeOf(shapeColumnsOf(communes.map(({ boundary }) => boundary)))
  trees.set(communes, made)
  return made
}

/** The box around all communes, a little wider; null for none. */
function boxOf(communes: readonly Commune[]): Bounds | null {
  const bounds = boundsOf(everyPositionOf(communes))
  if (!bounds) return null
  const [west, south, east, north] = bounds
  const more = ON_THE_QUAY_DEGREES
  return [west - more, south - more, east + more, north + more]
}

/** Every corner of the communes' boundaries. */
export function* everyPositionOf(communes: readonly Commune[]): Generator<LonLat> {
  for (const { boundary } of communes) yield* positionsOf(boundary)
}

/** Which rows of a file land in the territory and which outside. */
export interface Landing {
  readonly inside: number
  readonly outsideRows: readonly number[]
}

const POINTS_AT_A_TIME = 500

/** null where there are no communes to land in, or nothing lands. */
export function* landingInSteps(
  { lon, lat, row }: Points,
  communes: readonly Commune[],
): Generator<void, Landing | null> {
  const box = boxOf(communes)
  if (!box || row.length === 0) return null
  const [west, south, east, north] = box
  const tree = treeOf(communes)
  const isInside = (x: number, y: number) =>
    x > west &&
    x < east &&
    y > south &&
    y < north &&
    (tree.at(x, y) >= 0 || tree.nearest(x, y).km <= ON_THE_QUAY_KM)
  const outsideRows: number[] = []
  for (let i = 0; i < row.length; i++) {
    if (!isInside(lon[i]!, lat[i]!)) outsideRows.push(row[i]!)
    if (i % POINTS_AT_A_TIME === 0) yield
  }
  return { inside: row.length - outsideRows.length, outsideRows }
}
