import { TECHNOLOGIES } from '../../province/station'
import { useSession, useSessionState } from '../SessionContext'
import { ChipGroup } from '../shared/ChipGroup'
import { useWords } from '../words/useWords'

const OPTIONS = TECHNOLOGIES.map((key) => ({ key, label: key }))

/** Which technologies count as signal. */
export function SignalChips() {
  const { t } = useWords()
  const session = useSession()
  const selected = useSessionState((state) => state.question.signal.technologies)
  return (
    <ChipGroup
      label={t('overview.signal')}
      options={OPTIONS}
      selected={selected}
      onChange={session.setTechnologies}
    />
  )
}
