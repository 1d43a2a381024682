import { useEffect, useState } from 'react'
import type { Replaced } from '../../session/keeping/projects'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { DialogShell } from '../shared/DialogShell'
import { Note } from '../shared/Note'
import { useUndoKeys } from '../shared/useUndoKeys'
import { useWords } from '../words/useWords'
import { LastDeed } from './LastDeed'
import { ProjectFileButtons } from './ProjectFileButtons'
import { ProjectRow } from './ProjectRow'
import { RefusalNotice } from './RefusalNotice'
import './projects.css'

type Replacing = (isSure: boolean) => Promise<Replaced>

/** Every project of this browser. What was done to them is taken back here: a line over the map cannot be reached from a dialog. */
export function ProjectsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const { projects } = useSession()
  const list = useSessionState((state) => state.projects)
  /** What waits for a word since the project on the page could not be saved. */
  const [unsafe, setUnsafe] = useState<{ readonly act: Replacing } | null>(null)
  useEffect(() => {
    void projects.list()
  }, [projects])

  const attempt = async (act: Replacing, isSure = false) => {
    const replaced = await act(isSure)
    setUnsafe(replaced === 'unsafe' ? { act } : null)
    if (replaced === 'done') onClose()
  }
  useUndoKeys({ undo: () => void projects.undo(), redo: () => void projects.redo() }, true)
  return (
    <DialogShell
      isOpen
      onClose={onClose}
      title={t('projects.title')}
      subtitle={t('projects.lead')}
      width="wide"
      actions={
        <>
          <ProjectFileButtons onClose={onClose} />
          <Button onPress={() => void attempt(projects.startNew)}>{t('projects.startNew')}</Button>
        </>
      }
    >
      <RefusalNotice />
      {unsafe && (
        <Note tone="bad">
          {t('projects.unsafe')}{' '}
          <Button onPress={() => void attempt(unsafe.act, true)}>{t('projects.goOn')}</Button>
        </Note>
      )}
      <LastDeed />
      {list?.length === 0 && <p>{t('projects.none')}</p>}
      <ul className="project-list" aria-label={t('projects.list')}>
        {list?.map((project) => (
          <ProjectRow
            key={project.id}
            project={project}
            onOpen={() => void attempt((isSure) => projects.open(project.id, isSure))}
            onRemove={() => void projects.remove(project.id)}
          />
        ))}
      </ul>
    </DialogShell>
  )
}
