import { CommuneTiles } from './communeTiles'
import { PointTiles } from './pointTiles'
import type { CutTile, TileAddress, TileMessage } from './tileMessages'

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
        return null
      case 'cut':
        return { turn: message.turn, bytes: this.#layer(message.layer)?.cut(message.address) ?? null }
    }
  }

  #layer(name: string): { cut(address: TileAddress): Uint8Array } | null {
    if (name === 'communes') return this.#communes
    if (name === 'commune-names') return this.#communes?.names ?? null
    return this.#points.get(name) ?? null
  }
}
