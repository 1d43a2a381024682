import type { OnProgress } from '../base/progress'
import type { Answered, Asked } from './messages'
import type { Answer, LetterName, Sent } from './protocol'

/** The thread could not be had, did not load or died: the letter is to be answered somewhere else. */
export class ThreadLost extends Error {}

/** A desk on a thread of its own. */
export interface Thread {
  /** `buffers`: parts of the letter that are handed over rather than copied. */
  ask<N extends LetterName>(
    name: N,
    sent: Sent<N>,
    buffers?: Transferable[],
    onProgress?: OnProgress,
  ): Promise<Answer<N>>
  /** Open letters are then lost. */
  end(): void
}

interface Pending {
  readonly resolve: (answer: Answer<LetterName>) => void
  readonly reject: (reason: Error) => void
  readonly onProgress: OnProgress | undefined
}

function started(start: () => Worker): Worker | null {
  try {
    return start()
  } catch {
    // No Worker at all, or a policy of the page against it.
    return null
  }
}

export function startThread(start: () => Worker): Thread {
  const pending = new Map<number, Pending>()
  const worker = started(start)
  let lost = worker === null
  let turns = 0

  function settle({ data }: MessageEvent<Answered>): void {
    const letter = pending.get(data.turn)
    if (data.state === 'under-way') letter?.onProgress?.(data.share)
    else pending.delete(data.turn)
    if (data.state === 'answered') letter?.resolve(data.answer)
    if (data.state === 'failed') letter?.reject(new Error(data.message))
  }

  function lose(): void {
    lost = true
    worker?.terminate()
    for (const { reject } of pending.values()) reject(new ThreadLost())
    pending.clear()
  }

  worker?.addEventListener('message', settle)
  worker?.addEventListener('error', lose)
  worker?.addEventListener('messageerror', lose)

  return {
    ask<N extends LetterName>(name: N, sent: Sent<N>, buffers: Transferable[] = [], onProgress?: OnProgress) {
      return new Promise<Answer<N>>((resolve, reject) => {
        if (lost) return reject(new ThreadLost())
        const asked = { turn: ++turns, name, sent } as Asked
        pending.set(asked.turn, { resolve: resolve as Pending['resolve'], reject, onProgress })
        worker?.postMessage(asked, buffers)
      })
    },
    end: lose,
  }
}
