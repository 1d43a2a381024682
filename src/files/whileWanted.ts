import type { OnProgress } from '../base/progress'
import { err, type Result } from '../base/result'
import type { FileRefusal } from './fileIssue'
import { type Pace, pacing, Unwanted } from './pace'

/** Who waits for a reading, and how long it may keep others from their turn. */
export interface Waiting {
  readonly sliceMs: number
  readonly onProgress: OnProgress
  readonly isWanted: () => boolean
  /** What the answer is when nobody waits any more. */
  readonly refusal: () => FileRefusal
}

/** What a reading gives; the refusal instead as soon as it is no longer wanted. */
export async function whileWanted<T>(
  { sliceMs, onProgress, isWanted, refusal }: Waiting,
  reading: (pace: Pace) => Promise<Result<T, FileRefusal>>,
): Promise<Result<T, FileRefusal>> {
  try {
    onProgress(0)
    const read = await reading(pacing(sliceMs, onProgress, isWanted))
    if (!isWanted()) return err(refusal())
    onProgress(1)
    return read
  } catch (reason) {
    if (reason instanceof Unwanted) return err(refusal())
    throw reason
  }
}
