import type { ProjectDeed } from '../../session/keeping/projectDeeds'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'

const namesIn = (deed: ProjectDeed) => ({
  name: deed.name,
  before: deed.kind === 'rename' ? deed.before : '',
})

/** What was last done to a project, with the way back, and the way to what was taken back. */
export function LastDeed() {
  const { t } = useWords()
  const { projects } = useSession()
  const { done, undone } = useSessionState((state) => state.projectDeeds)
  return (
    <p role="status" className="projects-deed">
      {done && (
        <>
          {t(`projects.did.${done.kind}`, namesIn(done))}{' '}
          {/* The button that was pressed is gone with its row. */}
          <Button
            key={`${done.kind} ${done.id}`}
            kind="link"
            autoFocus={done.kind === 'remove'}
            onPress={() => void projects.undo()}
          >
            {t('projects.undo')}
          </Button>{' '}
        </>
      )}
      {undone && (
        <Button kind="link" autoFocus onPress={() => void projects.redo()}>
          {t('projects.redo', { deed: t(`projects.deed.${undone.kind}`, namesIn(undone)) })}
        </Button>
      )}
    </p>
  )
}
