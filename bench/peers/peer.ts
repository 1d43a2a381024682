import { performance } from 'node:perf_hooks'
import type { Scale, ScaleName } from '../../src/sample/scales'
import type { Answers } from '../answers'
import { STEPS, type Step } from '../ours'

/** One step done: what was found, and in how many milliseconds from loaded input. */
export interface Finding<S extends Step> {
  readonly ms: number
  readonly answer: Answers[S]
}

/** A rival that has its input loaded. Projecting it and what a loaded table has (indices) are not timed, to its advantage. */
export interface Peer {
  /** Those that it can do, in their order. */
  readonly steps: readonly Step[]
  run<S extends Step>(step: S): Promise<Finding<S>>
  close(): Promise<void>
}

/** Why a peer cannot take part and how to change that. */
export interface Missing {
  readonly missing: string
}

export interface PeerKind {
  readonly name: string
  /** What it is and how it goes about it, in a line. */
  readonly way: string
  /** Where it is run without being asked for by name: elsewhere it takes too long. */
  readonly scales: readonly ScaleName[]
  load(scale: Scale): Promise<Peer | Missing>
}

/** The steps that a peer does. */
export type Work = { readonly [S in Step]?: () => Answers[S] }

/** A peer that is a library in this process. */
export function inProcess(work: Work): Peer {
  return {
    steps: STEPS.filter((step) => work[step]),
    async run<S extends Step>(step: S) {
      const start = performance.now()
      const answer = work[step]!()
      return { ms: performance.now() - start, answer }
    },
    async close() {},
  }
}
