import { addTileProtocol, removeTileProtocol } from '../maplibre'
import type { CutTile, TileAddress, TileMessage } from './tileMessages'

const startWorker = () => new Worker(new URL('./tileWorker.ts', import.meta.url), { type: 'module' })

const NOTHING = new ArrayBuffer(0)

/** "columns-1://villages/8/204/118" */
const ADDRESS = /:\/\/([^/]+)\/(\d+)\/(\d+)\/(\d+)$/

let rooms = 0

/**
 * The thread that cuts tiles for one map, and the protocol by which the library asks it. It starts with the first data:
 * a map of a province never has one. A browser without workers has no map either, so there is no other way.
 */
export class TileRoom {
  readonly #protocol = `columns-${++rooms}`
  readonly #waiting = new Map<number, (tile: ArrayBuffer) => void>()
  #worker: Worker | null = null
  #turns = 0

  constructor() {
    addTileProtocol(this.#protocol, (url) => this.#tile(url))
  }

  /** Where the library finds the tiles of a layer. */
  urlOf(layer: string): string {
    return `${this.#protocol}://${layer}/{z}/{x}/{y}`
  }

  send(message: Exclude<TileMessage, { kind: 'cut' }>, transfer: Transferable[] = []): void {
    this.#worker ??= this.#started()
    this.#worker.postMessage(message, transfer)
  }

  close(): void {
    removeTileProtocol(this.#protocol)
    this.#worker?.terminate()
    this.#waiting.clear()
  }

  #started(): Worker {
    const worker = startWorker()
    worker.addEventListener('message', ({ data: { turn, bytes } }: MessageEvent<CutTile>) => {
      this.#waiting.get(turn)?.((bytes?.buffer as ArrayBuffer | undefined) ?? NOTHING.slice())
      this.#waiting.delete(turn)
    })
    return worker
  }

  #tile(url: string): Promise<ArrayBuffer> {
    const [, layer = '', z, x, y] = ADDRESS.exec(url) ?? []
    const address: TileAddress = { z: Number(z), x: Number(x), y: Number(y) }
    const worker = this.#worker
    if (!worker) return Promise.resolve(NOTHING.slice())
    const turn = ++this.#turns
    return new Promise((resolve) => {
      this.#waiting.set(turn, resolve)
      worker.postMessage({ kind: 'cut', turn, layer, address } satisfies TileMessage)
    })
  }
}
