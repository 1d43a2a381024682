import type { Dataset } from '../province/dataset'
import type { Edition } from '../province/edition'
import { aboutRecords, type CheckedLayer, eachInSteps } from './checkedLayer'
import type { Finding } from './finding'
import { gazetteersOf } from './gazetteer'
import { misplacedFinding } from './misplaced'
import type { SaidPlace } from './saidPlace'
import { editionOfMost, filedUnder, groundsOf, judgeOf, type Verdict } from './verdict'
import { columnOf, homonymFindings, wordingFindings } from './wording'

/** One for each edition that rows are filed under and that is not in use: where they lie is told, nothing is moved. */
function editionFindings(
  checked: CheckedLayer,
  verdicts: readonly Verdict[],
  inUse: Edition,
  usual: Edition,
): Finding[] {
  const filed = new Map<Edition, Verdict[]>()
  for (const verdict of verdicts) {
    const edition = filedUnder(verdict, usual)
    if (edition === null || edition === inUse) continue
    const group = filed.get(edition)
    if (group) group.push(verdict)
    else filed.set(edition, [verdict])
  }
  return [...filed].map(([edition, group]): Finding => {
    const rows = group.map(({ row }) => row)
    const column = columnOf(group[0]!.said)
    const into = new Set(rows.map((row) => checked.communeOf[row]!).filter((commune) => commune >= 0))
    return {
      ...aboutRecords(checked, rows, 'told', {
        column,
        found: edition,
        expected: inUse,
        treatment: 'placed-by-location',
      }),
      kind: 'other-edition',
      filedUnder: edition,
      communes: into.size,
    }
  })
}

/** 44 was Quảng Bình until 30/6/2025 and is Quảng Trị, with Quảng Bình in it, since: alone it names no territory. */
const AMBIGUOUS_PROVINCE = '44'

function provinceFindings(checked: CheckedLayer, verdicts: readonly Verdict[]): Finding[] {
  const isBare = ({ said, named }: Verdict) =>
    said.provinceCode?.text === AMBIGUOUS_PROVINCE && !said.edition && named.places.length === 0
  const bare = verdicts.filter(isBare)
  if (bare.length === 0) return []
  const rows = bare.map(({ row }) => row)
  const about = { column: bare[0]!.said.provinceCode!.heading, found: AMBIGUOUS_PROVINCE }
  return [{ ...aboutRecords(checked, rows, 'told', about), kind: 'ambiguous-province-code' }]
}

const saysSomething = ({ code, name, provinceCode }: SaidPlace) => Boolean(code || name || provinceCode)

/**
 * Rows against the ground: what they say of their commune, by code, else by name and district, beside where they lie.
 * Nothing is moved: figures go by location, and so do records filed under another edition.
 */
export function* recordedCommuneFindings(
  checked: CheckedLayer,
  dataset: Pick<Dataset, 'communes'>,
  inUse: Edition,
): Generator<void, Finding[]> {
  if (!checked.ground) return []
  const gazetteers = gazetteersOf(dataset, inUse)
  const grounds = groundsOf(dataset, gazetteers)
  const judge = judgeOf(checked, inUse, grounds, gazetteers)
  const verdicts: Verdict[] = []
  yield* eachInSteps(checked.records.length, (row) => {
    const verdict = judge(row)
    if (saysSomething(verdict.said)) verdicts.push(verdict)
  })
  const usual = editionOfMost(verdicts, inUse)
  const findings: Finding[] = []
  yield* eachInSteps(verdicts.length, (i) => {
    const misplaced = misplacedFinding(checked, grounds, verdicts[i]!, usual)
    if (misplaced) findings.push(misplaced)
  })
  for (const more of [
    () => wordingFindings(checked, verdicts),
    () => homonymFindings(checked, verdicts, usual),
    () => editionFindings(checked, verdicts, inUse, usual),
    () => provinceFindings(checked, verdicts),
  ]) {
    yield
    findings.push(...more())
  }
  return findings
}
