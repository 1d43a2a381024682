/** A reading that nobody waits for any more: thrown between two of its steps, caught where it was begun. */
export class Unwanted extends Error {}

/**
 * Awaited between the steps of a long reading with the share done, 0 to 1: lets others in when it is time, and throws
 * `Unwanted` when the reading is to end.
 */
export type Pace = (share: number) => Promise<void>

/** For whoever only wants the result. */
export const withoutPause: Pace = () => Promise.resolve()

/** The pace of a part that lies between two shares of the whole. */
export const paceOfPart =
  (pace: Pace, from: number, to: number): Pace =>
  (share) =>
    pace(from + share * (to - from))

const nextTask = () => new Promise<void>((resume) => setTimeout(resume))

/** How long the page's own thread may be kept from drawing and listening: two frames leave room for whatever else it does. */
export const PAGE_SLICE_MS = 12

/** A pace that lets others in every `sliceMs` and tells `onProgress` then; `isWanted` is asked at each step. */
export function pacing(
  sliceMs: number,
  onProgress: (share: number) => void = () => {},
  isWanted: () => boolean = () => true,
): Pace {
  let until = performance.now() + sliceMs
  return async (share) => {
    if (!isWanted()) throw new Unwanted()
    if (performance.now() < until) return
    onProgress(share)
    await nextTask()
    if (!isWanted()) throw new Unwanted()
    until = performance.now() + sliceMs
  }
}

/** Runs a maker to its end, awaiting the pace between its steps; it may have more or fewer of them than expected. */
export async function madeAtPace<Made>(
  maker: Generator<unknown, Made>,
  expectedSteps: number,
  pace: Pace,
): Promise<Made> {
  for (let steps = 1; ; steps++) {
    const step = maker.next()
    if (step.done) return step.value
    await pace(Math.min(1, steps / expectedSteps))
  }
}
