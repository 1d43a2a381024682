import type { Edition } from '../province/edition'
import { aboutRecords, type CheckedLayer } from './checkedLayer'
import type { About, Finding, Severity } from './finding'
import type { SaidPlace } from './saidPlace'
import type { Verdict } from './verdict'

/** What a row says of its commune, as one text. */
export const wordsOf = ({ code, name, district }: SaidPlace) =>
  [code?.text, name?.text, district?.text].filter(Boolean).join(' · ')

export const columnOf = ({ code, name }: SaidPlace) => (name ?? code)?.heading ?? null

/** All rows of one wording. */
interface Wording {
  readonly first: Verdict
  readonly rows: number[]
}

function wordings(verdicts: readonly Verdict[], keep: (verdict: Verdict) => boolean): readonly Wording[] {
  const byWords = new Map<string, Wording>()
  for (const verdict of verdicts) {
    if (!keep(verdict)) continue
    const words = wordsOf(verdict.said)
    const known = byWords.get(words)
    if (known) known.rows.push(verdict.row)
    else byWords.set(words, { first: verdict, rows: [verdict.row] })
  }
  return [...byWords.values()]
}

const about = (
  checked: CheckedLayer,
  { first, rows }: Wording,
  severity: Severity,
  column = columnOf(first.said),
): About =>
  aboutRecords(checked, rows, severity, {
    column,
    found: wordsOf(first.said),
    treatment: 'placed-by-location',
  })

/** Codes and names that stand in no edition, and pairs of them that are of two communes: one finding for each wording. */
export function wordingFindings(checked: CheckedLayer, verdicts: readonly Verdict[]): Finding[] {
  const unknown = wordings(verdicts, ({ named }) => named.unknown !== null).map((wording): Finding => {
    const { said, named } = wording.first
    const heading = (named.unknown === 'name' ? said.name : said.code)?.heading
    return { ...about(checked, wording, 'must-see', heading), kind: 'unknown-commune' }
  })
  const differ = wordings(verdicts, ({ named }) => named.differ).map(
    (wording): Finding => ({ ...about(checked, wording, 'worth-a-look'), kind: 'code-and-name-differ' }),
  )
  return [...unknown, ...differ]
}

/** Names that several communes of the edition bear, in rows that say nothing to tell them apart. */
export function homonymFindings(
  checked: CheckedLayer,
  verdicts: readonly Verdict[],
  usual: Edition,
): Finding[] {
  const namesakes = ({ named }: Verdict) =>
    new Set(named.places.filter(({ edition }) => edition === usual).map(({ code }) => code)).size
  const ambiguous = wordings(verdicts, (verdict) => !verdict.said.code && namesakes(verdict) > 1)
  return ambiguous.map(
    (wording): Finding => ({
      ...about(checked, wording, 'told'),
      kind: 'homonym',
      communes: namesakes(wording.first),
    }),
  )
}
