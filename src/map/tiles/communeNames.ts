import type { LonLat, MultiPolygon } from '../../geometry/position'
import { mercatorOf } from '../mercator'
import { widestSpan } from '../widestSpan'
import { pointCommands } from './commands'
import type { CommuneBoxes } from './communeBoxes'
import type { CommuneColumns } from './communeColumns'
import { EXTENT, GEOMETRY, TileLayer, tileOf } from './tileLayer'
import type { TileAddress } from './tileMessages'

/** The shape of one commune as the rest of the program knows it. */
export function shapeOf(columns: CommuneColumns, n: number): MultiPolygon {
  const { communeStart, polygonStart, ringStart, lonLat } = columns
  const each = <T>(start: Uint32Array, i: number, make: (j: number) => T): T[] =>
    Array.from({ length: start[i + 1]! - start[i]! }, (_, j) => make(start[i]! + j))
  const at = (i: number): LonLat => [lonLat[2 * i]!, lonLat[2 * i + 1]!]
  return each(communeStart, n, (polygon) => each(polygonStart, polygon, (ring) => each(ringStart, ring, at)))
}

/** Names of communes where they fit best, found for those that come into view: all at once would take a second. */
export class CommuneNames {
  readonly #columns: CommuneColumns
  readonly #boxes: CommuneBoxes
  /** Mercator place of a name; null for a shape without area, undefined before it was asked for. */
  readonly #places: (readonly [x: number, y: number] | null)[] = []

  constructor(columns: CommuneColumns, boxes: CommuneBoxes) {
    this.#columns = columns
    this.#boxes = boxes
  }

  cut(address: TileAddress): Uint8Array {
    const layer = new TileLayer('commune-names')
    const scale = 2 ** address.z
    for (const n of this.#boxes.within(address, 0)) {
      const place = this.#placeOf(n)
      if (!place) continue
      const [x, y] = [(place[0] * scale - address.x) * EXTENT, (place[1] * scale - address.y) * EXTENT]
      if (x < 0 || x >= EXTENT || y < 0 || y >= EXTENT) continue
      const tags = layer.tagsOf({ label: this.#columns.labels[n] ?? '' })
      layer.add(n, GEOMETRY.point, tags, pointCommands(Math.floor(x), Math.floor(y)))
    }
    return tileOf(layer)
  }

  #placeOf(n: number): readonly [x: number, y: number] | null {
    const known = this.#places[n]
    if (known !== undefined) return known
    const at = widestSpan(shapeOf(this.#columns, n))
    const place = at && mercatorOf(at)
    this.#places[n] = place
    return place
  }
}
