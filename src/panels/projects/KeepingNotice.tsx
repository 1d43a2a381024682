import type { ProjectRefusal } from '../../session/keeping/projects'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import type { Translate } from '../words/translate'
import { useWords } from '../words/useWords'
import { faultWords, fileFaultWords } from './faultWords'
import { ProjectFileProgress } from './ProjectFileProgress'
import { useProjectExport } from './useProjectExport'
import { WaitingProject } from './WaitingProject'
import './projects.css'

/** Stays as long as what is on the page would not outlive it: why, and what can be done. */
export function KeepingNotice() {
  return (
    <div className="keeping-notices">
      <ProjectFileProgress />
      <WaitingProject />
      <Refusal />
      <NotKept />
    </div>
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

function refusalWords(refusal: ProjectRefusal, t: Translate): string {
  if ('file' in refusal)
    return `${t('projects.file.refused', { file: refusal.file })} ${fileFaultWords(refusal.fault, t)}`
  const { name, fault } = refusal
  return [name && t('projects.refused', { name }), faultWords(fault, t)].filter(Boolean).join(' ')
}

function Refusal() {
  const { t } = useWords()
  const { projects } = useSession()
  const refusal = useSessionState((state) => state.projectRefusal)
  if (!refusal) return null
  return (
    <div role="alert" className="keeping-notice">
      <p>{refusalWords(refusal, t)}</p>
      <Button onPress={projects.dismissRefusal}>{t('projects.dismiss')}</Button>
    </div>
  )
}
