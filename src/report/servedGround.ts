import type { ServingStations } from '../coverage/servingStations'
import type { Discs } from '../geometry/discArea'
import { TECHNOLOGIES } from '../province/station'
import { byTechnology } from './byTechnology'
import type { Question } from './question'
import type { SignalSteps } from './signalSteps'

/** Stations that count together, and the ground that one of them reaches: a disc for each, in their order. */
export interface ServedGround {
  readonly sets: readonly ServingStations[]
  readonly discs: Discs
}

/** First under the technologies that count as signal, then under each alone, in the order of TECHNOLOGIES. */
export function servedGrounds(
  { signal, assumedReach }: Question,
  steps: SignalSteps,
): readonly [together: ServedGround, ...alone: ServedGround[]] {
  const operators = JSON.stringify(signal.operators)
  const serving = byTechnology((technology) =>
    steps.serving(steps.stations(technology, operators), assumedReach[technology]),
  )
  const servedBy = (technologies: Question['signal']['technologies']): ServedGround => {
    const sets = technologies.map((technology) => serving[technology])
    return { sets: sets.flat(), discs: steps.discs(signal.reachFactor, ...sets) }
  }
  return [servedBy(signal.technologies), ...TECHNOLOGIES.map((technology) => servedBy([technology]))]
}
