import { createFileDesk } from '../../../src/files/thread/fileDesk'
import type { Asked, Told } from '../../../src/files/thread/messages'

/** A thread's letter slot without a thread: everything that passes is cloned, as by a real one, and takes its time. */
export class ThreadDouble extends EventTarget {
  readonly posted: Told[] = []
  isEnded = false
  readonly #desk = createFileDesk((told, transfer = []) => this.#tell(told, transfer))

  constructor() {
    super()
    this.#tell({ state: 'ready' }, [])
  }

  postMessage(asked: Asked): void {
    const sent = structuredClone(asked)
    queueMicrotask(() => {
      if (!this.isEnded) void this.#desk.answer(sent)
    })
  }

  #tell(told: Told, transfer: Transferable[]): void {
    const data = structuredClone(told, { transfer })
    queueMicrotask(() => {
      if (this.isEnded) return
      this.posted.push(data)
      this.dispatchEvent(new MessageEvent('message', { data }))
    })
  }

  terminate(): void {
    this.isEnded = true
  }
}

export const asWorker = (double: EventTarget) => double as unknown as Worker
