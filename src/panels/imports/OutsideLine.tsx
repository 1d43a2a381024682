import { TriangleAlert } from 'lucide-react'
import type { FileShape } from '../../files/openedFile'
import type { Draft } from '../../session/importing/draft'
import { useSession } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import { LookLine } from './LookLine'
import type { RowsView } from './rowsInView'
import { useRowNumbers } from './useRowNumbers'

interface OutsideLineProps {
  readonly draft: Draft
  readonly shape: FileShape
  readonly rows: readonly number[]
  readonly isEvery: boolean
  readonly onView: (view: RowsView) => void
}

/** Rows that land outside the territory: used all the same, but worth a look. */
export function OutsideLine({ draft, shape, rows, isEvery, onView }: OutsideLineProps) {
  const { t, f } = useWords()
  const session = useSession()
  const rowNumbers = useRowNumbers()
  const { lon, lat } = draft.read?.reading.columns ?? {}
  const canBeTurned = isEvery && shape.form === 'table' && lon !== undefined && lat !== undefined
  const words = t('imports.outside', { count: rows.length, rows: f.count(rows.length) })
  return (
    <LookLine
      icon={<TriangleAlert size={16} className="issue-icon imports-look" aria-hidden />}
      title={words}
      detail={isEvery ? t('imports.outsideAll') : rowNumbers(rows)}
    >
      {canBeTurned && (
        <Button
          kind="link"
          onPress={() =>
            session.imports.choose(draft.id, { columns: { ...draft.choices.columns, lon: lat, lat: lon } })
          }
        >
          {t('imports.swap')}
        </Button>
      )}
      <Button
        kind="link"
        aria-label={t('exchange.outcomes.rowsOf', { action: t('imports.seeRows'), what: words })}
        onPress={() => onView({ kind: 'some', words, rows })}
      >
        {t('imports.seeRows')}
      </Button>
    </LookLine>
  )
}
