import { createDesk } from './desk'
import type { Asked } from './messages'
import { replyTo } from './replyTo'

/** The entry of the thread: a desk behind a letter slot. */
const desk = createDesk()

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { reply, buffers } = replyTo(desk, data, (before) => self.postMessage(before))
  self.postMessage(reply, { transfer: buffers })
})
