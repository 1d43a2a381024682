import type { Technology } from '../province/station'

/** What counts as signal. */
export interface SignalRule {
  /** A place in reach of a station of any of these has signal. */
  readonly technologies: readonly Technology[]
  /** null for all. */
  readonly operators: readonly string[] | null
  /** Every reach is multiplied by this, so it only moves the threshold of the ratio. */
  readonly reachFactor: number
}
