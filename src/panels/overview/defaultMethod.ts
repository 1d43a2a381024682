import { TECHNOLOGIES } from '../../province/station'
import { DEFAULT_QUESTION, type Question } from '../../report/question'
import type { Session } from '../../session/session'

const sameNames = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((name) => b.includes(name))

/** Whether the figures are computed as the program does unasked; the edition is no part of the method. */
export function isDefaultMethod({ signal, assumedReach, postal }: Question): boolean {
  const usual = DEFAULT_QUESTION
  return (
    sameNames(signal.technologies, usual.signal.technologies) &&
    signal.operators === null &&
    signal.reachFactor === usual.signal.reachFactor &&
    TECHNOLOGIES.every((technology) => assumedReach[technology] === usual.assumedReach[technology]) &&
    postal.kinds === null &&
    !postal.staffedOnly
  )
}

/** Takes back only what differs: each is a step that undo knows. */
export function resetMethod(session: Session, from: Question, to: Question): void {
  const { signal, assumedReach, postal } = from
  if (!sameNames(signal.technologies, to.signal.technologies)) session.setTechnologies(to.signal.technologies)
  if (signal.operators !== null) session.setOperators(null)
  if (signal.reachFactor !== to.signal.reachFactor) session.setReachFactor(to.signal.reachFactor)
  for (const technology of TECHNOLOGIES)
    if (assumedReach[technology] !== to.assumedReach[technology])
      session.setReach(technology, to.assumedReach[technology])
  if (postal.kinds !== null) session.setPostalKinds(null)
  if (postal.staffedOnly) session.setStaffedOnly(false)
}
