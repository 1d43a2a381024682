import { messageOf } from '../base/messageOf'
import type { Desk } from './desk'
import { withOwnColumns } from './handOver'
import type { Answered, Asked } from './messages'

export interface Reply {
  readonly reply: Answered
  /** Buffers inside the reply that are handed over rather than copied. */
  readonly buffers: Transferable[]
}

/** What the desk has to say to a letter: its answer, or the words of a bug. `post` takes what comes before the answer. */
export function replyTo(desk: Desk, { turn, name, sent }: Asked, post: (reply: Answered) => void): Reply {
  const buffers: Transferable[] = []
  try {
    const given = desk.answer(name, sent, (share) => post({ turn, state: 'under-way', share }))
    return { reply: { turn, state: 'answered', answer: withOwnColumns(given, buffers) }, buffers }
  } catch (reason) {
    return { reply: { turn, state: 'failed', message: messageOf(reason) }, buffers: [] }
  }
}
