import type { LonLat, MultiPolygon } from '../../geometry/position'
import { mercatorOf } from '../mercator'
import { symbolCode } from '../pointLook'
import { widestSpan } from '../widestSpan'
import { ringCommands } from './commands'
import type { CommuneColumns } from './communeColumns'
import { PointTiles } from './pointTiles'
import { GEOMETRY, TileLayer } from './tileLayer'
import type { TileAddress } from './tileMessages'
import { isClockwise, reversed, tileRing } from './tileRing'

/** Mercator boxes of communes: x0, y0, x1, y1, x0, … */
function boxesOf({ ringStart, polygonStart, communeStart }: CommuneColumns, at: Float64Array): Float64Array {
  const boxes = new Float64Array(4 * (communeStart.length - 1))
  for (let n = 0; n + 1 < communeStart.length; n++) {
    const [first, end] = [polygonStart[communeStart[n]!]!, polygonStart[communeStart[n + 1]!]!]
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let i = 2 * ringStart[first]!; i < 2 * ringStart[end]!; i += 2) {
      x0 = Math.min(x0, at[i]!)
      x1 = Math.max(x1, at[i]!)
      y0 = Math.min(y0, at[i + 1]!)
      y1 = Math.max(y1, at[i + 1]!)
    }
    boxes.set([x0, y0, x1, y1], 4 * n)
  }
  return boxes
}

function mercatorColumns(lonLat: Float64Array): Float64Array {
  const at = new Float64Array(lonLat.length)
  for (let i = 0; i < lonLat.length; i += 2) at.set(mercatorOf([lonLat[i]!, lonLat[i + 1]!]), i)
  return at
}

/** Communes by the thousand, cut into tiles on demand. The id of a feature is the index of its commune. */
export class CommuneTiles {
  readonly #columns: CommuneColumns
  readonly #at: Float64Array
  readonly #boxes: Float64Array

  constructor(columns: CommuneColumns) {
    this.#columns = columns
    this.#at = mercatorColumns(columns.lonLat)
    this.#boxes = boxesOf(columns, this.#at)
  }

  cut(address: TileAddress): Uint8Array {
    const layer = new TileLayer('communes')
    const scale = 2 ** address.z
    const [x0, y0, x1, y1] = [
      address.x / scale,
      address.y / scale,
      (address.x + 1) / scale,
      (address.y + 1) / scale,
    ]
    for (let n = 0; 4 * n < this.#boxes.length; n++) {
      const [west, north, east, south] = this.#boxes.subarray(4 * n, 4 * n + 4) as unknown as number[]
      if (west! > x1 || east! < x0 || north! > y1 || south! < y0) continue
      const geometry = this.#geometryOf(n, address)
      if (geometry.length > 0) layer.add(n, GEOMETRY.polygon, [], geometry)
    }
    return layer.bytes()
  }

  /** A name for each commune where it fits best, as points of the layer `commune-names`. */
  names(): PointTiles {
    const found = this.#columns.labels.flatMap((label, n) => {
      const at = widestSpan(this.#shapeOf(n))
      return at ? [{ at, label }] : []
    })
    const lonLat = Float64Array.from(found.flatMap(({ at }) => [...at]))
    const names = new PointTiles('commune-names', { lonLat, labels: found.map(({ label }) => label) })
    names.show(new Uint16Array(found.length).fill(symbolCode('place')))
    return names
  }

  #geometryOf(n: number, address: TileAddress): number[] {
    const { communeStart, polygonStart, ringStart } = this.#columns
    const commands: number[] = []
    let pen: readonly [number, number] = [0, 0]
    for (let polygon = communeStart[n]!; polygon < communeStart[n + 1]!; polygon++) {
      for (let ring = polygonStart[polygon]!; ring < polygonStart[polygon + 1]!; ring++) {
        const drawn = tileRing(this.#at.subarray(2 * ringStart[ring]!, 2 * ringStart[ring + 1]!), address)
        const isOuter = ring === polygonStart[polygon]
        if (drawn.length === 0) {
          // A polygon too small to see has no holes either.
          if (isOuter) break
          continue
        }
        pen = ringCommands(commands, isClockwise(drawn) === isOuter ? drawn : reversed(drawn), pen)
      }
    }
    return commands
  }

  #shapeOf(n: number): MultiPolygon {
    const { communeStart, polygonStart, ringStart, lonLat } = this.#columns
    const between = <T>(start: Uint32Array, i: number, make: (j: number) => T): T[] =>
      Array.from({ length: start[i + 1]! - start[i]! }, (_, j) => make(start[i]! + j))
    const at = (i: number): LonLat => [lonLat[2 * i]!, lonLat[2 * i + 1]!]
    return between(communeStart, n, (polygon) =>
      between(polygonStart, polygon, (ring) => between(ringStart, ring, at)),
    )
  }
}
