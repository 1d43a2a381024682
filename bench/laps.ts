import { STEPS, type Step } from './ours'
import { median, type Spread, spreadOf } from './statistics'

/** Milliseconds of one round, by step. */
export type Lap = { readonly [S in Step]?: number }
export type StepOrTotal = Step | 'total'
/** A figure for each step that a rival does, and for all of them together. */
export type ByStep<T> = { readonly [S in StepOrTotal]?: T }

const total = (lap: Lap) => STEPS.reduce((sum, step) => sum + (lap[step] ?? 0), 0)

function summarised<T>(laps: readonly Lap[], summary: (ms: readonly number[]) => T): ByStep<T> {
  const done = STEPS.filter((step) => laps.some((lap) => lap[step] !== undefined))
  const columns = done.map((step): [StepOrTotal, number[]] => [step, laps.map((lap) => lap[step]!)])
  return Object.fromEntries(
    [...columns, ['total', laps.map(total)] as const].map(([step, ms]) => [step, summary(ms)]),
  )
}

/** Median over the rounds; `total` is the median of the rounds' sums. */
export const medianMs = (laps: readonly Lap[]): ByStep<number> => summarised(laps, median)

export const spreadMs = (laps: readonly Lap[]): ByStep<Spread> => summarised(laps, spreadOf)

/** How many times faster ours is: medians of the rounds' sums over the steps that the peer does too. */
export function speedup(ours: readonly Lap[], peer: readonly Lap[]): number {
  const shared = STEPS.filter((step) => peer[0]?.[step] !== undefined)
  const sum = (lap: Lap) => shared.reduce((ms, step) => ms + lap[step]!, 0)
  return median(peer.map(sum)) / median(ours.map(sum))
}
