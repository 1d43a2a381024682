import type { Dataset } from '../../province/dataset'
import { entryText, kindText } from '../findings/entryText'
import { SeverityIcon } from '../findings/SeverityIcon'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import type { FindingLook } from './findingLooks'
import { LookLine } from './LookLine'
import type { RowsView } from './rowsInView'
import { useRowNumbers } from './useRowNumbers'

interface FindingLineProps {
  readonly look: FindingLook
  readonly dataset: Dataset
  readonly onView: (view: RowsView) => void
}

/** A kind of finding in the words of the list "Cần xem", and its rows; where it is one only, its whole sentence. */
export function FindingLine({ look: { group, rows, others }, dataset, onView }: FindingLineProps) {
  const words = useWords()
  const { t, f } = words
  const rowNumbers = useRowNumbers()
  const what = kindText(group.kind, words)
  const count = rows.length
  const [first] = group.entries
  const sentence = first && group.entries.length === 1 ? entryText(first, dataset, words) : ''
  const where = [
    count > 0 && rowNumbers(rows),
    others > 0 && t('imports.withOthers', { count: others, n: f.count(others) }),
  ]
  return (
    <LookLine
      icon={<SeverityIcon severity={group.severity} />}
      title={count > 0 ? t('imports.lookTitle', { what, count, rows: f.count(count) }) : what}
      detail={[sentence, where.filter(Boolean).join(', ')].filter(Boolean).join(' ')}
    >
      {count > 0 && (
        <Button
          kind="link"
          aria-label={t('exchange.outcomes.rowsOf', { action: t('imports.seeRows'), what })}
          onPress={() => onView({ kind: 'some', words: what, rows })}
        >
          {t('imports.seeRows')}
        </Button>
      )}
    </LookLine>
  )
}
