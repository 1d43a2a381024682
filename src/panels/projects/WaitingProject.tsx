import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'

/** A project file that was read while what is on the page could not be saved: opened only by who says so. */
export function WaitingProject() {
  const { t } = useWords()
  const { projects } = useSession()
  const file = useSessionState((state) => state.projectWaiting)
  if (file === null) return null
  return (
    <div role="alert" className="keeping-notice">
      <p>{t('projects.file.unsafe', { file })}</p>
      <Button onPress={() => void projects.openWaiting()}>{t('projects.goOn')}</Button>
      <Button kind="quiet" onPress={projects.leaveWaiting}>
        {t('projects.file.leave')}
      </Button>
    </div>
  )
}
