import { TileDesk } from './tileDesk'
import type { TileMessage } from './tileMessages'

/** The entry of the thread that cuts tiles. */
const desk = new TileDesk()

self.addEventListener('message', ({ data }: MessageEvent<TileMessage>) => {
  const cut = desk.take(data)
  if (cut) self.postMessage(cut, { transfer: cut.bytes ? [cut.bytes.buffer] : [] })
})
