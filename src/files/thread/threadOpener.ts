import type { OnProgress } from '../../base/progress'
import { err, ok, type Result } from '../../base/result'
import type { FileRefusal } from '../fileIssue'
import type { FileToOpen, GivenBlob } from '../givenFile'
import { inlineOpener } from '../inlineOpener'
import type { FileOpener, OpenedFile } from '../openedFile'
import { type FileThread, startFileThread, ThreadLost } from './fileThread'
import { refusalOf, threadFile } from './threadFile'

/** Machines of people who make lists have two processors, and each file in hand fills memory. */
const OPENED_AT_ONCE = 2

/** Lets only so many in at a time, in the order in which they came. */
function turnstile(places: number) {
  const waiting: (() => void)[] = []
  let free = places
  return {
    async enter(): Promise<void> {
      if (free > 0) free--
      else await new Promise<void>((resume) => waiting.push(resume))
    },
    leave(): void {
      const next = waiting.shift()
      if (next) next()
      else free++
    },
  }
}

const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

/** A blob goes to another thread without its bytes. */
const asBlob = (given: FileToOpen): GivenBlob =>
  'blob' in given ? given : { name: given.name, blob: new Blob([given.bytes as Uint8Array<ArrayBuffer>]) }

/**
 * Opens each file on a thread of its own, which keeps it until it is closed; on this thread where there are no others.
 * Closing a file, or aborting the signal while it is opened, ends its thread at once and with it whatever it holds.
 */
export function threadOpener(start: () => Worker = startWorker): FileOpener {
  const turns = turnstile(OPENED_AT_ONCE)
  const here = inlineOpener()
  let isThreadless = false
  const threads = new Set<FileThread>()

  async function openThere(
    file: GivenBlob,
    sheet: string | null,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<Result<OpenedFile, FileRefusal> | 'threadless'> {
    const thread = startFileThread(start)
    const end = () => {
      threads.delete(thread)
      thread.end()
    }
    threads.add(thread)
    signal.addEventListener('abort', end)
    try {
      const shape = await thread.ask('open', { file, sheet }, { onProgress })
      if (shape.ok) return ok(threadFile(thread, shape.value, end))
      end()
      return shape
    } catch (reason) {
      end()
      if (reason instanceof ThreadLost && !reason.wasAlive) return 'threadless'
      return err(refusalOf(reason, file.name))
    } finally {
      signal.removeEventListener('abort', end)
    }
  }

  return {
    async open(given, how, onProgress, signal) {
      await turns.enter()
      try {
        if (signal.aborted) return err({ kind: 'cancelled', file: given.name })
        const opened = isThreadless
          ? 'threadless'
          : await openThere(asBlob(given), how.sheet, onProgress, signal)
        if (opened !== 'threadless') return opened
        isThreadless = true
        return await here.open(given, how, onProgress, signal)
      } finally {
        turns.leave()
      }
    },
    close() {
      for (const thread of threads) thread.end()
      threads.clear()
    },
  }
}
