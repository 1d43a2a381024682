import { createFileDesk } from './fileDesk'
import type { Asked } from './messages'

/** The entry of the thread: a desk behind a letter slot. */
const desk = createFileDesk((told, transfer = []) => self.postMessage(told, { transfer }))

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => void desk.answer(data))
self.postMessage({ state: 'ready' })
