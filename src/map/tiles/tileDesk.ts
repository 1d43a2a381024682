import { CommuneTiles } from './communeTiles'
import { PointTiles } from './pointTiles'
import type { CutTile, TileMessage } from './tileMessages'

/** Keeps the columns of every layer and cuts tiles from them. */
export class TileDesk {
  readonly #points = new Map<string, PointTiles>()
  #communes: CommuneTiles | null = null

  /** The tile that was asked for; null where nothing was. */
  take(message: TileMessage): CutTile | null {
    switch (message.kind) {
      case 'places':
        this.#points.set(message.layer, new PointTiles(message.layer, message))
        return null
      case 'looks':
        this.#points.get(message.layer)?.show(message.looks)
        return null
      case 'communes':
        this.#communes = new CommuneTiles(message.communes)
        this.#points.delete('commune-names')
        return null
      case 'cut':
        return { turn: message.turn, bytes: this.#layer(message.layer)?.cut(message.address) ?? null }
    }
  }

  #layer(name: string): { cut: PointTiles['cut'] } | null {
    if (name === 'communes') return this.#communes
    // Where the names go takes a while to find, and is only wanted close by.
    if (name === 'commune-names' && this.#communes && !this.#points.has(name)) {
      this.#points.set(name, this.#communes.names())
    }
    return this.#points.get(name) ?? null
  }
}
