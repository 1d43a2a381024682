/** A moment that can be gone to, and the step between it and the next: what that step did. */
export interface Step<Moment, Deed> {
  readonly moment: Moment
  readonly deed: Deed
}

/** Past and future of what the user gave and chose. Moments are references: nothing is copied. */
export interface History<Moment, Deed> {
  readonly past: readonly Step<Moment, Deed>[]
  readonly future: readonly Step<Moment, Deed>[]
  /** What the last step changed: a slider that keeps moving is one step. */
  readonly lastStep: string | null
}

export const emptyHistory = <Moment, Deed>(): History<Moment, Deed> => ({
  past: [],
  future: [],
  lastStep: null,
})

/** Older moments are forgotten: a dataset is held by every moment that was given another one. */
const MOST_STEPS = 100

/** Remembers `before` ahead of a step; steps of the same name in a row are one, and do what the first of them did. */
export function remember<Moment, Deed>(
  history: History<Moment, Deed>,
  before: Moment,
  step: string | null,
  deed: Deed,
): History<Moment, Deed> {
  if (step !== null && step === history.lastStep) return { ...history, future: [] }
  const past = [...history.past, { moment: before, deed }].slice(-MOST_STEPS)
  return { past, future: [], lastStep: step }
}

export interface Move<Moment, Deed> extends Step<Moment, Deed> {
  readonly history: History<Moment, Deed>
}

export function stepBack<Moment, Deed>(
  history: History<Moment, Deed>,
  now: Moment,
): Move<Moment, Deed> | null {
  const step = history.past.at(-1)
  if (step === undefined) return null
  const future = [{ moment: now, deed: step.deed }, ...history.future]
  return { ...step, history: { past: history.past.slice(0, -1), future, lastStep: null } }
}

export function stepForward<Moment, Deed>(
  history: History<Moment, Deed>,
  now: Moment,
): Move<Moment, Deed> | null {
  const [step, ...future] = history.future
  if (step === undefined) return null
  const past = [...history.past, { moment: now, deed: step.deed }]
  return { ...step, history: { past, future, lastStep: null } }
}
