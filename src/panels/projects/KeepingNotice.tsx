import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import { faultWords } from './faultWords'
import { ProjectFileProgress } from './ProjectFileProgress'
import { RefusalNotice } from './RefusalNotice'
import { useProjectExport } from './useProjectExport'
import { WaitingProject } from './WaitingProject'
import './projects.css'

/** Stays as long as what is on the page would not outlive it: why, and what can be done. */
export function KeepingNotice() {
  return (
    <>
      <ProjectFileProgress />
      <WaitingProject />
      <RefusalNotice />
      <SetAside />
      <NotKept />
    </>
  )
}

function NotKept() {
  const { t } = useWords()
  const { projects } = useSession()
  const keeping = useSessionState((state) => state.keeping)
  const name = useSessionState((state) => state.project?.name ?? '')
  const exportProject = useProjectExport()
  if (keeping.state !== 'failed' && keeping.state !== 'elsewhere') return null
  const isElsewhere = keeping.state === 'elsewhere'
  const isGone = !isElsewhere && (keeping.fault.kind === 'overtaken' || keeping.fault.kind === 'missing')
  return (
    <div role="alert" className="keeping-notice">
      <p>{isElsewhere ? t('projects.elsewhere', { name }) : faultWords(keeping.fault, t)}</p>
      {!isElsewhere && !isGone && (
        <Button onPress={() => void projects.flush()}>{t('projects.retry')}</Button>
      )}
      {!isElsewhere && <Button onPress={exportProject}>{t('projects.file.export')}</Button>}
      {(isElsewhere || isGone) && (
        <Button onPress={() => void projects.keepCopy()}>{t('projects.keepCopy')}</Button>
      )}
      {isElsewhere && <Button onPress={() => void projects.takeOver()}>{t('projects.takeOver')}</Button>}
    </div>
  )
}

function SetAside() {
  const { t } = useWords()
  const { projects } = useSession()
  const name = useSessionState((state) => state.setAside)
  if (name === null) return null
  return (
    <div role="status" className="keeping-notice">
      <p>{t('projects.setAside', { name })}</p>
      <Button onPress={projects.dismissRefusal}>{t('projects.dismiss')}</Button>
    </div>
  )
}
