import { EDITIONS } from '../province/edition'
import { communeFindings, editionPairFindings } from './communes'
import type { Finding } from './finding'
import { type Checking, POINT_CHECKS, type Steps } from './pointChecks'
import { publishedPopulationFindings } from './populationSums'

/**
 * What a person may want to see in a dataset: records against each other and against the other layers. In steps of a few
 * milliseconds, so that whoever runs it can let others go first; the time grows with n log n. Nothing is changed.
 */
export function* findingsOf(checking: Checking): Steps {
  const { dataset, edition } = checking
  const findings: Finding[] = []
  for (const one of EDITIONS) findings.push(...communeFindings(dataset, one))
  findings.push(...editionPairFindings(dataset), ...publishedPopulationFindings(dataset, edition))
  yield
  for (const check of Object.values(POINT_CHECKS)) {
    for (const finding of yield* check(checking)) findings.push(finding)
  }
  return findings
}
