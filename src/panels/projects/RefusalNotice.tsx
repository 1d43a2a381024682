import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import { refusalWords } from './faultWords'
import './projects.css'

/** What could not be done with a project, until it is dismissed. */
export function RefusalNotice() {
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
