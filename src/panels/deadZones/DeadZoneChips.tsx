import { visibleCommunes } from '../../session/visible'
import { useSession, useSessionState } from '../SessionContext'
import { Chip } from '../shared/Chip'
import { useWords } from '../words/useWords'
import type { DeadZoneRow } from './deadZoneRow'
import { gradeCounts } from './gapCounts'

export interface DeadZoneChipsProps {
  readonly all: readonly DeadZoneRow[]
  /** What the filters leave. */
  readonly rows: readonly DeadZoneRow[]
}

/** Filters of the session, so that the map shows the same villages. A count is what the chip would leave. */
export function DeadZoneChips({ all, rows }: DeadZoneChipsProps) {
  const session = useSession()
  const { t } = useWords()
  const filter = useSessionState((state) => state.filter)
  const communes = useSessionState(visibleCommunes)
  const counts = gradeCounts(all, filter, communes)
  return (
    <fieldset className="chips">
      <legend className="sr-only">{t('deadZones.chips')}</legend>
      <Chip
        label={t('deadZones.both')}
        count={counts.both}
        isSelected={filter.gapGrade === null}
        onChange={() => session.setFilter({ gapGrade: null })}
      />
      {(['certain', 'likely'] as const).map((grade) => (
        <Chip
          key={grade}
          label={t(`deadZones.${grade}`)}
          count={counts[grade]}
          isSelected={filter.gapGrade === grade}
          onChange={(on) => session.setFilter({ gapGrade: on ? grade : null })}
        />
      ))}
      <Chip
        label={t('deadZones.withoutGridPower')}
        count={rows.filter(({ village }) => village.gridPower === false).length}
        isSelected={filter.withoutGridPower}
        onChange={(withoutGridPower) => session.setFilter({ withoutGridPower })}
      />
      <Chip
        label={t('deadZones.especiallyDisadvantaged')}
        count={rows.filter(({ village }) => village.especiallyDisadvantaged === true).length}
        isSelected={filter.especiallyDisadvantaged}
        onChange={(especiallyDisadvantaged) => session.setFilter({ especiallyDisadvantaged })}
      />
    </fieldset>
  )
}
