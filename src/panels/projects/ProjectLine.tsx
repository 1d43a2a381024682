import { useSessionState } from '../SessionContext'
import { useWords } from '../words/useWords'
import './projects.css'

/** The project that is open, how far it is saved, and whether its data are those that it was saved with. */
export function ProjectLine() {
  const { t } = useWords()
  const name = useSessionState((state) => state.project?.name)
  const keeping = useSessionState((state) => state.keeping.state)
  const replaced = useSessionState((state) => state.replacedFiles)
  if (name === undefined) return null
  return (
    <div className="project-line">
      <p>{t('projects.current', { name, state: t(`projects.state.${keeping}`) })}</p>
      {replaced.length > 0 && (
        <p className="project-note">{t('projects.replacedFiles', { files: replaced.join(', ') })}</p>
      )}
    </div>
  )
}
