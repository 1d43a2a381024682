import { mercatorOf } from '../mercator'
import { lineCommands, ringCommands } from './commands'
import { CommuneBoxes } from './communeBoxes'
import type { CommuneColumns } from './communeColumns'
import { CommuneNames } from './communeNames'
import { outerEdges } from './outerEdges'
import { EXTENT, GEOMETRY, TileLayer, tileOf } from './tileLayer'
import type { TileAddress } from './tileMessages'
import { isClockwise, MARGIN, reversed, tileRing } from './tileRing'

function mercatorColumns(lonLat: Float64Array): Float64Array {
  const at = new Float64Array(lonLat.length)
  for (let i = 0; i < lonLat.length; i += 2) at.set(mercatorOf([lonLat[i]!, lonLat[i + 1]!]), i)
  return at
}

/** Communes by the thousand, cut into tiles on demand. The id of a feature is the index of its commune. */
export class CommuneTiles {
  readonly names: CommuneNames
  readonly #columns: CommuneColumns
  readonly #at: Float64Array
  readonly #boxes: CommuneBoxes

  constructor(columns: CommuneColumns) {
    this.#columns = columns
    this.#at = mercatorColumns(columns.lonLat)
    this.#boxes = new CommuneBoxes(columns, this.#at)
    this.names = new CommuneNames(columns, this.#boxes)
  }

  /** Two layers: `communes`, and `outline` for the edges that have a commune on one side only. */
  cut(address: TileAddress): Uint8Array {
    const [communes, outline] = [new TileLayer('communes'), new TileLayer('outline')]
    const all: number[][] = []
    // Neighbours beyond the edge of the tile as well: without them the edge would look like an outline.
    for (const n of this.#boxes.within(address, MARGIN / EXTENT)) {
      const rings = this.#ringsOf(n, address)
      const geometry: number[] = []
      let pen: readonly [number, number] = [0, 0]
      for (const ring of rings) {
        pen = ringCommands(geometry, ring, pen)
        all.push(ring)
      }
      if (rings.length > 0) communes.add(n, GEOMETRY.polygon, [], geometry)
    }
    outerEdges(all).forEach((line, i) => {
      const geometry: number[] = []
      lineCommands(geometry, line, [0, 0])
      outline.add(i, GEOMETRY.line, [], geometry)
    })
    return tileOf(communes, outline)
  }

  /** Open rings in tile units, wound as tiles want them; a polygon too small to see has no holes either. */
  #ringsOf(n: number, address: TileAddress): number[][] {
    const { communeStart, polygonStart, ringStart } = this.#columns
    const rings: number[][] = []
    for (let polygon = communeStart[n]!; polygon < communeStart[n + 1]!; polygon++) {
      const outer = polygonStart[polygon]!
      for (let ring = outer; ring < polygonStart[polygon + 1]!; ring++) {
        const drawn = tileRing(this.#at.subarray(2 * ringStart[ring]!, 2 * ringStart[ring + 1]!), address)
        if (drawn.length > 0) rings.push(isClockwise(drawn) === (ring === outer) ? drawn : reversed(drawn))
        else if (ring === outer) break
      }
    }
    return rings
  }
}
