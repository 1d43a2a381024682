import type { OnProgress } from '../../base/progress'
import { err, ok, type Result } from '../../base/result'
import type { FileIssue, FileRefusal } from '../fileIssue'
import type { LayerRead } from '../layerRead'
import type { FileShape, OpenedFile, ReadChoices } from '../openedFile'
import { rejectionsIn } from '../rejectedRows'
import { type FileThread, ThreadEnded, ThreadLost } from './fileThread'
import type { Block, ReadRest } from './messages'
import { unpack } from './packed'

/** A reading put together from its blocks. */
function gathered() {
  const records: unknown[] = []
  const issues: FileIssue[] = []
  return {
    take(block: Block): void {
      for (const record of unpack(block.records)) records.push(record)
      for (const issue of unpack(block.issues)) issues.push(issue as unknown as FileIssue)
    },
    // The thread sends the records of the layer that it names in the end.
    with: (rest: ReadRest) =>
      ({ ...rest, issues, layer: { ...rest.layer, records } }) as unknown as LayerRead,
  }
}

/** Why a thread gives no answer, as a refusal. One that dies at its work has no memory left. */
export function refusalOf(reason: unknown, file: string): FileRefusal {
  if (reason instanceof ThreadEnded) return { kind: 'cancelled', file }
  if (reason instanceof ThreadLost) return { kind: 'too-large', file, found: 'RAM' }
  throw reason
}

/** Of a file that was closed meanwhile there is nothing to tell. */
async function unlessEnded<T>(answer: Promise<T>, nothing: T): Promise<T> {
  try {
    return await answer
  } catch (reason) {
    if (reason instanceof ThreadEnded) return nothing
    throw reason
  }
}

/** A file that is held by a thread of its own. */
export function threadFile(thread: FileThread, shape: FileShape, close: () => void): OpenedFile {
  const { file } = shape
  let overtake = () => {}

  async function readThere(
    choices: ReadChoices,
    onProgress: OnProgress,
    isWanted: () => boolean,
  ): Promise<Result<LayerRead, FileRefusal>> {
    const parts = gathered()
    try {
      const rest = await thread.ask('read', choices, {
        onProgress: (share) => isWanted() && onProgress(share),
        onBlock: (block) => isWanted() && parts.take(block),
      })
      return rest.ok ? ok(parts.with(rest.value)) : rest
    } catch (reason) {
      return err(refusalOf(reason, file))
    }
  }

  return {
    shape,
    read(choices, onProgress) {
      overtake()
      // The older answer is not waited for: the thread may be a moment behind.
      return new Promise((resolve, reject) => {
        let isWanted = true
        overtake = () => {
          isWanted = false
          resolve(err({ kind: 'overtaken', file }))
        }
        readThere(choices, onProgress, () => isWanted).then(resolve, reject)
      })
    },
    rows: (numbers) => unlessEnded(thread.ask('rows', numbers), []),
    rejectedRows: (read, wordsOf) =>
      unlessEnded(thread.ask('reject', rejectionsIn(read, wordsOf)), new Uint8Array()),
    close,
  }
}
