import { createDesk } from './desk'
import type { Analyst } from './protocol'

/** The desk on the thread of the asker: for tests, the command line, and where no Worker can be had. */
export function inlineAnalyst(): Analyst {
  const desk = createDesk()
  let closed = false
  return {
    async ask(name, sent) {
      if (closed) throw new Error(`asked to ${name} after closing`)
      return desk.answer(name, sent)
    },
    close() {
      closed = true
    },
  }
}
