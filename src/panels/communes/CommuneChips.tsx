import { DEFAULT_NORMS } from '../../postal/postalRule'
import { reportOf } from '../../session/visible'
import { useSession, useSessionState } from '../SessionContext'
import { Chip } from '../shared/Chip'
import { useWords } from '../words/useWords'
import type { CommuneRow } from './communeRow'
import { overReferenceRange, RADIUS, radiusOver } from './overReference'

const REFERENCE_KM = DEFAULT_NORMS.radiusKm

/** Filters of the session, so that the map shows the same communes. A count is what the chip leaves of what is shown. */
export function CommuneChips({ rows }: { readonly rows: readonly CommuneRow[] }) {
  const session = useSession()
  const { t, f } = useWords()
  const filter = useSessionState((state) => state.filter)
  const isOver = useSessionState(
    (state) => state.fill === RADIUS.key && state.filter.fillRange?.[0] === REFERENCE_KM,
  )

  function chooseOver(on: boolean): void {
    const report = reportOf(session.store.getState())
    if (on) session.setFill(RADIUS.key)
    session.setFilter({ fillRange: on && report ? overReferenceRange(report, REFERENCE_KM) : null })
  }

  return (
    <fieldset className="chips">
      <legend className="sr-only">{t('communes.chips')}</legend>
      <Chip
        label={t('communes.overReference', { reference: f.short(REFERENCE_KM) })}
        count={rows.filter((row) => radiusOver(row, REFERENCE_KM)).length}
        isSelected={isOver}
        onChange={chooseOver}
      />
      <Chip
        label={t('communes.lacksCulturePost')}
        count={rows.filter((row) => row.figures.culturePosts === 0).length}
        isSelected={filter.lacksCulturePost}
        onChange={(lacksCulturePost) => session.setFilter({ lacksCulturePost })}
      />
      <Chip
        label={t('communes.onlyGaps')}
        count={rows.filter((row) => row.figures.deadZoneVillages > 0).length}
        isSelected={filter.onlyGaps}
        onChange={(onlyGaps) => session.setFilter({ onlyGaps })}
      />
    </fieldset>
  )
}
