import { DEFAULT_QUESTION } from '../../report/question'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { Section } from '../shared/Section'
import { useWords } from '../words/useWords'
import { isDefaultMethod, resetMethod } from './defaultMethod'
import { OperatorChips } from './OperatorChips'
import { PostalKindBoxes } from './PostalKindBoxes'
import { ReachSliders } from './ReachSliders'
import { SignalChips } from './SignalChips'

/** What the figures rest on: what counts as signal and as a postal point, and how far a station reaches. */
export function MethodSection() {
  const { t } = useWords()
  const session = useSession()
  const question = useSessionState((state) => state.question)
  const isDefault = isDefaultMethod(question)
  return (
    <Section title={t('overview.method')} aside={!isDefault && t('overview.methodChanged')}>
      <p className="part-note">{t('overview.methodNote')}</p>
      <SignalChips />
      <OperatorChips />
      <ReachSliders />
      <PostalKindBoxes />
      {!isDefault && (
        <Button onPress={() => resetMethod(session, question, DEFAULT_QUESTION)}>
          {t('overview.reset')}
        </Button>
      )}
    </Section>
  )
}
