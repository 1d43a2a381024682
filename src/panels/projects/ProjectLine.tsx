import { useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import './projects.css'

/** The project that is open, how far it is saved, whether its data are those that it was saved with, and the way to the others. */
export function ProjectLine({ onList }: { readonly onList: () => void }) {
  const { t } = useWords()
  const name = useSessionState((state) => state.project?.name)
  const keeping = useSessionState((state) => state.keeping.state)
  const replaced = useSessionState((state) => state.replacedFiles)
  return (
    <div className="project-line">
      {name !== undefined && <p>{t('projects.current', { name, state: t(`projects.state.${keeping}`) })}</p>}
      {replaced.length > 0 && (
        <p className="project-note">{t('projects.replacedFiles', { files: replaced.join(', ') })}</p>
      )}
      <Button onPress={onList}>{t('projects.open')}</Button>
    </div>
  )
}
