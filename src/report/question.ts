import type { SignalRule } from '../coverage/signalRule'
import type { PostalRule } from '../postal/postalRule'
import type { Edition } from '../province/edition'
import { DEFAULT_REACH, type DefaultReach } from '../radio/reach'

/** Everything that a report depends on besides the dataset. */
export interface Question {
  readonly edition: Edition
  readonly signal: SignalRule
  /** Reach in km per technology for stations whose file declares none. */
  readonly assumedReach: DefaultReach
  readonly postal: PostalRule
}

export const DEFAULT_QUESTION: Question = {
  edition: '2020',
  signal: { technologies: ['3G', '4G', '5G'], operators: null, reachFactor: 1 },
  assumedReach: DEFAULT_REACH,
  postal: { kinds: null, staffedOnly: false },
}
