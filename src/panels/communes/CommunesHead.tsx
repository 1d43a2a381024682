import { useState } from 'react'
import { reportOf } from '../../session/visible'
import { ExportDialog } from '../exchange/ExportDialog'
import { isFiltering } from '../exchange/isFiltering'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useCommunes } from '../shared/useCommunes'
import { ExportButton } from '../table/ExportButton'
import { TextFilter } from '../table/TextFilter'
import { useWords } from '../words/useWords'
import { CommuneChips } from './CommuneChips'
import type { CommuneRow } from './communeRow'
import { DistrictSelect } from './DistrictSelect'
import { EDITION_WORD } from './editionWord'

export interface CommunesHeadProps {
  /** What the filters of the session leave, before the text. */
  readonly filtered: readonly CommuneRow[]
  readonly shown: number
  readonly text: string
  readonly onText: (text: string) => void
}

/** Title, how many, the filters, and the way to a file. */
export function CommunesHead({ filtered, shown, text, onText }: CommunesHeadProps) {
  const session = useSession()
  const { t, f } = useWords()
  const communes = useCommunes()
  const edition = useSessionState((state) => reportOf(state)?.question.edition ?? state.question.edition)
  const filter = useSessionState((state) => state.filter)
  const [exporting, setExporting] = useState(false)
  return (
    <header className="table-panel-head">
      <div className="table-panel-titles">
        <h1 className="table-panel-title" id="communes-title">
          {t('communes.title')}
        </h1>
        <p className="table-panel-summary figures">
          {t(shown === communes.length ? 'communes.summary' : 'communes.summaryFiltered', {
            count: communes.length,
            shown: f.count(shown),
            total: f.count(communes.length),
            edition: t(EDITION_WORD[edition]),
          })}
        </p>
        {/* Filters of the session are told by the frame; the text is this table's own. */}
        <p className="sr-only" role="status">
          {text.trim() !== '' && t('communes.found', { count: shown, shown: f.count(shown) })}
        </p>
      </div>
      <ExportButton
        label={t('communes.export', { count: filtered.length, rows: f.count(filtered.length) })}
        isDisabled={filtered.length === 0}
        onPress={() => setExporting(true)}
      />
      <div className="table-panel-filters">
        <TextFilter
          label={t('communes.filterLabel')}
          placeholder={t('communes.filterPlaceholder')}
          clearLabel={t('communes.clearText')}
          value={text}
          onChange={onText}
        />
        <DistrictSelect communes={communes} />
        <CommuneChips rows={filtered} />
        {isFiltering(filter) && (
          <Button kind="link" onPress={() => session.clearFilter()}>
            {t('communes.clearFilter')}
          </Button>
        )}
      </div>
      <ExportDialog isOpen={exporting} onClose={() => setExporting(false)} subject="communes" />
    </header>
  )
}
