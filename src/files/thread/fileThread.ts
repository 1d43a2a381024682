import type { Answer, Asked, Block, LetterName, Sent, Told } from './messages'

/** The thread could not be had, or died. `wasAlive`: it had begun to work, so that what it did is what killed it. */
export class ThreadLost extends Error {
  readonly wasAlive: boolean

  constructor(wasAlive: boolean) {
    super('the thread that reads a file was lost')
    this.wasAlive = wasAlive
  }
}

/** The thread was ended by whoever started it. */
export class ThreadEnded extends Error {}

export interface Listening {
  readonly onProgress?: (share: number) => unknown
  readonly onBlock?: (block: Block) => unknown
}

/** A thread that holds one file. */
export interface FileThread {
  ask<N extends LetterName>(name: N, sent: Sent<N>, listening?: Listening): Promise<Answer<N>>
  /** Letters that are open are answered with `ThreadEnded`. */
  end(): void
}

interface Open extends Listening {
  readonly resolve: (answer: Answer<LetterName>) => void
  readonly reject: (reason: Error) => void
}

function started(start: () => Worker): Worker | null {
  try {
    return start()
  } catch {
    // No Worker at all, or a policy of the page against it.
    return null
  }
}

export function startFileThread(start: () => Worker): FileThread {
  const open = new Map<number, Open>()
  const worker = started(start)
  let isAlive = false
  let over: Error | null = worker ? null : new ThreadLost(false)
  let turns = 0

  function hear({ data }: MessageEvent<Told>): void {
    isAlive = true
    if (data.state === 'ready') return
    const letter = open.get(data.turn)
    if (data.state === 'under-way') letter?.onProgress?.(data.share)
    else if (data.state === 'block') letter?.onBlock?.(data.block)
    else open.delete(data.turn)
    if (data.state === 'answered') letter?.resolve(data.answer)
    if (data.state === 'failed') letter?.reject(new Error(data.message))
  }

  function finish(reason: Error): void {
    over ??= reason
    worker?.terminate()
    for (const { reject } of open.values()) reject(reason)
    open.clear()
  }

  const lose = () => finish(new ThreadLost(isAlive))
  worker?.addEventListener('message', hear)
  worker?.addEventListener('error', lose)
  worker?.addEventListener('messageerror', lose)

  return {
    ask<N extends LetterName>(name: N, sent: Sent<N>, listening: Listening = {}) {
      return new Promise<Answer<N>>((resolve, reject) => {
        if (over) return reject(over)
        const asked = { turn: ++turns, name, sent } as Asked
        open.set(asked.turn, { ...listening, resolve: resolve as Open['resolve'], reject })
        worker?.postMessage(asked)
      })
    },
    end: () => finish(new ThreadEnded()),
  }
}
