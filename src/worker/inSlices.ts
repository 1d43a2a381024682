/** How long the page may be kept from drawing and listening: two frames leave room for whatever else it does. */
const SLICE_MS = 12

const nextTask = () => new Promise((resume) => setTimeout(resume))

/**
 * Runs a maker to its end without holding the page: lets everything else go first, steps for `SLICE_MS`, and again.
 * `onSlice` hears the last step of each slice and answers whether to go on; null when it did not.
 */
export async function inSlices<Step, Made>(
  maker: Generator<Step, Made>,
  onSlice: (step: Step) => boolean,
  now: () => number = () => performance.now(),
): Promise<Made | null> {
  await nextTask()
  let until = now() + SLICE_MS
  for (let step = maker.next(); ; step = maker.next()) {
    if (step.done) return step.value
    if (now() < until) continue
    if (!onSlice(step.value)) return null
    await nextTask()
    until = now() + SLICE_MS
  }
}
