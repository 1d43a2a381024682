import type { Desk } from './desk'
import { withOwnColumns } from './handOver'
import type { Answered, Asked } from './messages'

export interface Reply {
  readonly reply: Answered
  /** Buffers inside the reply that are handed over rather than copied. */
  readonly buffers: Transferable[]
}

const messageOf = (reason: unknown) => (reason instanceof Error ? reason.message : String(reason))

/** What the desk has to say to a letter: its answer, or the words of a bug. */
export function replyTo(desk: Desk, { turn, name, sent }: Asked): Reply {
  const buffers: Transferable[] = []
  try {
    const answer = withOwnColumns(desk.answer(name, sent), buffers)
    return { reply: { turn, ok: true, answer }, buffers }
  } catch (reason) {
    return { reply: { turn, ok: false, message: messageOf(reason) }, buffers: [] }
  }
}
