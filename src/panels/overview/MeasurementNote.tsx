import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { Note } from '../shared/Note'
import { useWords } from '../words/useWords'

/** Says so when the calculation failed, and offers to do it again. */
export function MeasurementNote() {
  const { t } = useWords()
  const session = useSession()
  const measurement = useSessionState((state) => state.measurement)
  if (measurement.state !== 'failed') return null
  return (
    <Note tone="bad">
      {t(measurement.last ? 'overview.failed' : 'overview.failedNothing')} {measurement.message}{' '}
      <Button kind="link" onPress={session.retry}>
        {t('overview.retry')}
      </Button>
    </Note>
  )
}
