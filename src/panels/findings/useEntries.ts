import { useMemo } from 'react'
import { findingKey } from '../../checks/findingKey'
import { issuesInForce } from '../../session/heardIssues'
import { useSessionState } from '../SessionContext'
import { type Entry, entryOfFinding, entryOfIssue } from './entry'

/** All that is to be looked at, but for what was put aside. */
export function useEntries(): readonly Entry[] {
  const dataset = useSessionState((state) => state.dataset)
  const last = useSessionState((state) => state.checking.last)
  const dismissed = useSessionState((state) => state.dismissedFindings)
  const openingIssues = useSessionState((state) => state.openingIssues)
  const readIssues = useSessionState((state) => state.readIssues)
  return useMemo(() => {
    const findings = last?.findings ?? []
    const kept = dismissed.size === 0 ? findings : findings.filter((one) => !dismissed.has(findingKey(one)))
    const issues = issuesInForce({ dataset, openingIssues, readIssues })
    return [...kept.map(entryOfFinding), ...issues.map(entryOfIssue)]
  }, [dataset, last, dismissed, openingIssues, readIssues])
}
