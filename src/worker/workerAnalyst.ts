import type { Dataset } from '../province/dataset'
import { inlineAnalyst } from './inlineAnalyst'
import type { Answered, Asked } from './messages'
import type { Analyst, Answer, QuestionName, Sent } from './protocol'

/** A question on its way, and whom it is to be answered to. */
interface Pending {
  readonly asked: Asked
  readonly resolve: (answer: Answer<QuestionName>) => void
  readonly reject: (reason: Error) => void
}

const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

function started(start: () => Worker): Worker | null {
  try {
    return start()
  } catch {
    // No Worker at all, or a policy of the page against it: the answers are the same without.
    return null
  }
}

/**
 * The desk on a thread of its own, so that the page keeps moving while it reckons. Where no worker can be had, or one
 * fails to load or dies, the desk is set up on this thread and the open questions are asked again there: slower, but
 * nobody is left without an answer. Questions that are open when it is closed are never answered.
 */
export function workerAnalyst(start: () => Worker = startWorker): Analyst {
  const pending = new Map<number, Pending>()
  const worker = started(start)
  let inline: Analyst | null = null
  let opened: Dataset | null = null
  let turns = 0

  function settle({ data }: MessageEvent<Answered>): void {
    const question = pending.get(data.turn)
    pending.delete(data.turn)
    if (!question) return
    if (question.asked.name === 'open') opened = question.asked.sent
    if (data.ok) question.resolve(data.answer)
    else question.reject(new Error(data.message))
  }

  function goInline(): void {
    worker?.terminate()
    const analyst = inlineAnalyst()
    inline = analyst
    if (opened) void analyst.ask('open', opened)
    for (const { asked, resolve, reject } of pending.values()) {
      analyst.ask(asked.name, asked.sent).then(resolve, reject)
    }
    pending.clear()
  }

  worker?.addEventListener('message', settle)
  worker?.addEventListener('error', goInline)
  worker?.addEventListener('messageerror', goInline)
  if (!worker) goInline()

  return {
    ask<N extends QuestionName>(name: N, sent: Sent<N>): Promise<Answer<N>> {
      if (inline) return inline.ask(name, sent)
      return new Promise((resolve, reject) => {
        const asked = { turn: ++turns, name, sent } as Asked
        pending.set(asked.turn, { asked, resolve: resolve as Pending['resolve'], reject })
        worker?.postMessage(asked)
      })
    },
    close() {
      worker?.terminate()
      inline?.close()
      pending.clear()
    },
  }
}
