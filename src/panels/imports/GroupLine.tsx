import { CircleX, Info } from 'lucide-react'
import { issueWords } from '../exchange/issueWords'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import { LookLine } from './LookLine'
import type { LookGroup } from './lookGroups'
import type { RowsView } from './rowsInView'
import { useRowNumbers } from './useRowNumbers'

interface GroupLineProps {
  readonly group: LookGroup
  readonly onView: (view: RowsView) => void
}

/** A kind of issue: left out or changed, in which rows. */
export function GroupLine({ group, onView }: GroupLineProps) {
  const { t, f } = useWords()
  const rowNumbers = useRowNumbers()
  const { what, todo } = issueWords(group, t)
  const { rows, severity } = group
  const Icon = severity === 'rejected' ? CircleX : Info
  const words = what.replace(/\.$/, '')
  const count = rows.length
  const title = count > 0 ? t('imports.lookTitle', { what: words, count, rows: f.count(count) }) : words
  return (
    <LookLine
      icon={<Icon size={16} className={`issue-icon issue-icon-${severity}`} aria-hidden />}
      title={title}
      detail={count > 0 ? rowNumbers(rows) : todo}
    >
      {count > 0 && (
        <Button
          kind="link"
          aria-label={t('exchange.outcomes.rowsOf', { action: t('imports.seeRows'), what: words })}
          onPress={() => onView({ kind: 'some', words, rows })}
        >
          {t('imports.seeRows')}
        </Button>
      )}
    </LookLine>
  )
}
