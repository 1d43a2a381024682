import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'

/** How far a project file has been written or read, and the way to leave it. The share changes too often to be read out. */
export function ProjectFileProgress() {
  const { t, f } = useWords()
  const { projects } = useSession()
  const under = useSessionState((state) => state.projectFile)
  return (
    <div role="status">
      {under && (
        <div className="keeping-notice">
          <p>
            {t(`projects.file.${under.work}`, { file: under.file })}{' '}
            <span className="figures" aria-hidden>
              {f.percent(under.share, 0)}
            </span>
          </p>
          <Button onPress={projects.leaveFile}>{t('projects.file.leave')}</Button>
        </div>
      )}
    </div>
  )
}
