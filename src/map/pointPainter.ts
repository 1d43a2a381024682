import { pointFeatures } from './featuresOf'
import type { LibraryMap } from './maplibre'
import type { PointMarks } from './scene'
import { setData } from './setData'
import { type TiledSource, tilesOf } from './sources'
import type { TileRoom } from './tiles/tileRoom'

type PointSource = Extract<TiledSource, 'villages' | 'sites' | 'postal'>

/** Sends the points of a layer: as features, or as columns where there are too many. */
export class PointPainter {
  readonly #gl: LibraryMap
  readonly #tiles: TileRoom
  readonly #source: PointSource
  #sent: PointMarks['places'] | null = null

  constructor(gl: LibraryMap, tiles: TileRoom, source: PointSource) {
    this.#gl = gl
    this.#tiles = tiles
    this.#source = source
  }

  show(previous: PointMarks, next: PointMarks, tiled: boolean): void {
    if (next === previous) return
    if (tiled) this.#sendColumns(next)
    else setData(this.#gl, this.#source, pointFeatures(next))
  }

  /** Where the points are goes over once; what changes afterwards is two bytes for each. */
  #sendColumns({ places, looks }: PointMarks): void {
    const layer = this.#source
    if (places !== this.#sent) {
      this.#tiles.send({ kind: 'places', layer, lonLat: places.lonLat, labels: places.labels })
      this.#sent = places
    }
    this.#tiles.send({ kind: 'looks', layer, looks })
    this.#gl.refreshTiles(tilesOf(layer))
  }
}
