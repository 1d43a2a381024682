import { atOnce } from '../../src/base/atOnce'
import type { FindingKind, FindingOf } from '../../src/checks/finding'
import { findingsOf } from '../../src/checks/findingsOf'
import type { Edition } from '../../src/province/edition'
import { aDataset, type Given } from '../report/aDataset'

export const TODAY = '2026-07-01'

export const findingsIn = (given: Given, edition: Edition = '2020') =>
  atOnce(findingsOf({ dataset: aDataset(given), edition, today: TODAY }))

/** Those of one kind. */
export const found = <Kind extends FindingKind>(kind: Kind, given: Given, edition?: Edition) =>
  findingsIn(given, edition).filter((finding) => finding.kind === kind) as unknown as FindingOf<Kind>[]
