import type { ImportOutcome } from '../../session/state'
import { refusalWords } from '../exchange/refusalWords'
import type { Format } from '../shared/format'
import type { Words } from '../table/Words'

/** What became of a file, in a sentence: "Đã mở 2.649 trạm từ tram.xlsx." */
export function outcomeWords({ file, result }: ImportOutcome, t: Words, f: Format): string {
  if (result.state === 'refused') return refusalWords(result.refusal, t, f)
  const recordsOf = (n: number) => t(`imports.records.${result.layer}`, { count: n, n: f.count(n) })
  const records = recordsOf(result.records)
  if (result.state === 'replaced') {
    const { editsGone } = result
    const opened = t('imports.done.opened', { records, file })
    return editsGone === 0
      ? opened
      : `${opened} ${t('exchange.outcomes.editsGone', { count: editsGone, n: f.count(editsGone) })}`
  }
  return [
    result.records > 0 && t('imports.done.added', { records, file }),
    result.met > 0 && t('imports.done.met', { records: recordsOf(result.met), file }),
    result.same > 0 && t('imports.done.same', { records: recordsOf(result.same) }),
    result.renamed > 0 && t('imports.done.renamed', { records: recordsOf(result.renamed) }),
  ]
    .filter(Boolean)
    .join(' ')
}
