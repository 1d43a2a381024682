import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { Note } from '../shared/Note'
import { useWords } from '../words/useWords'

/** Says how far a long calculation is, or that it failed, and then offers to do it again. */
export function MeasurementNote() {
  const { t, f } = useWords()
  const session = useSession()
  const measurement = useSessionState((state) => state.measurement)
  if (measurement.state === 'computing' && measurement.share !== null)
    return <Note>{t('overview.computing', { share: f.percent(measurement.share, 0) })}</Note>
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
