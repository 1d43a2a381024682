import type { LayerRead } from '../../files/layerRead'
import { createLocator, type Locator } from '../../geometry/locate'
import type { LonLat } from '../../geometry/position'
import { shapeColumnsOf } from '../../geometry/shapeColumns'
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

/** The points of a file; none of a layer that has areas or lines. A row that is several stations is one point. */
export function pointsOf(read: LayerRead): Points {
  const places = placesOf(read)
  const { rows } = read.layer
  const rowOf = (i: number) => rows?.[i] ?? i + 1
  const first = places.flatMap((_, i) => (i > 0 && rowOf(i) === rowOf(i - 1) ? [] : [i]))
  return {
    lon: Float64Array.from(first, (i) => places[i]!.position[0]),
    lat: Float64Array.from(first, (i) => places[i]!.position[1]),
    row: Int32Array.from(first, rowOf),
  }
}

/** Searching the borders of a country takes longer than a look at a dialog may. */
const MOST_COMMUNES = 2000

const locators = new WeakMap<readonly Commune[], Locator>()

function locatorOf(communes: readonly Commune[]): Locator {
  const known = locators.get(communes)
  if (known) return known
  const made = createLocator(shapeColumnsOf(communes.map(({ boundary }) => boundary)))
  locators.set(communes, made)
  return made
}

/** Which rows of a file land in the territory and which outside. */
export interface Landing {
  readonly inside: number
  readonly outsideRows: readonly number[]
}

/** null where there are no communes to land in, or so many that only the map can tell. */
export function landingOf({ lon, lat, row }: Points, communes: readonly Commune[]): Landing | null {
  if (communes.length === 0 || communes.length > MOST_COMMUNES || row.length === 0) return null
  const { locate } = locatorOf(communes)
  const outsideRows: number[] = []
  for (let i = 0; i < row.length; i++) if (locate(lon[i]!, lat[i]!) < 0) outsideRows.push(row[i]!)
  return { inside: row.length - outsideRows.length, outsideRows }
}
