/** Past and future of what the user gave and chose. Moments are references: nothing is copied. */
export interface History<Moment> {
  readonly past: readonly Moment[]
  readonly future: readonly Moment[]
  /** What the last step changed: a slider that keeps moving is one step. */
  readonly lastStep: string | null
}

export const emptyHistory = <Moment>(): History<Moment> => ({ past: [], future: [], lastStep: null })

/** Older moments are forgotten: a dataset is held by every moment that was given another one. */
const MOST_STEPS = 100

/** Remembers `before` ahead of a step; steps of the same name in a row are one. */
export function remember<Moment>(
  history: History<Moment>,
  before: Moment,
  step: string | null,
): History<Moment> {
  if (step !== null && step === history.lastStep) return { ...history, future: [] }
  return { past: [...history.past, before].slice(-MOST_STEPS), future: [], lastStep: step }
}

export interface Move<Moment> {
  readonly history: History<Moment>
  readonly moment: Moment
}

export function stepBack<Moment>(history: History<Moment>, now: Moment): Move<Moment> | null {
  const moment = history.past.at(-1)
  if (moment === undefined) return null
  return {
    moment,
    history: { past: history.past.slice(0, -1), future: [now, ...history.future], lastStep: null },
  }
}

export function stepForward<Moment>(history: History<Moment>, now: Moment): Move<Moment> | null {
  const [moment, ...future] = history.future
  if (moment === undefined) return null
  return { moment, history: { past: [...history.past, now], future, lastStep: null } }
}
