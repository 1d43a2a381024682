/**
 * Called between two pieces of a long work with the share done, 0 to 1. Resolves when the next piece may begin; false
 * means that nobody wants the work any more.
 */
export type Pacing = (share: number) => Promise<boolean>

/** For a test and a terminal: nobody waits for a frame. */
export const withoutPause: Pacing = async () => true
