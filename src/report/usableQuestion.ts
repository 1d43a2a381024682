import { POSTAL_KINDS } from '../province/postalPoint'
import { TECHNOLOGIES } from '../province/station'
import { type DefaultReach, usableReach } from '../radio/reach'
import type { Question } from './question'

/** Larger factors say nothing new: every reach is then beyond the province. */
const LARGEST_FACTOR = 100

const usableFactor = (factor: number) => (factor > 0 ? Math.min(factor, LARGEST_FACTOR) : 0)

const usableReaches = (assumed: DefaultReach): DefaultReach => ({
  '2G': usableReach(assumed['2G']),
  '3G': usableReach(assumed['3G']),
  '4G': usableReach(assumed['4G']),
  '5G': usableReach(assumed['5G']),
})

/**
 * The question that is really answered, whatever was asked: numbers that can be reckoned with, known technologies and
 * kinds once each and in their order. The report carries this one, so that it says what it was computed from.
 */
export function usableQuestion({ edition, signal, assumedReach, postal }: Question): Question {
  const { kinds } = postal
  return {
    edition,
    signal: {
      technologies: TECHNOLOGIES.filter((technology) => signal.technologies.includes(technology)),
      operators: signal.operators && [...new Set(signal.operators)].sort(),
      reachFactor: usableFactor(signal.reachFactor),
    },
    assumedReach: usableReaches(assumedReach),
    postal: {
      kinds: kinds && POSTAL_KINDS.filter((kind) => kinds.includes(kind)),
      staffedOnly: postal.staffedOnly,
    },
  }
}
