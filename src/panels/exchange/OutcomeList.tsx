import { CircleCheck, CircleX } from 'lucide-react'
import type { FileIssue } from '../../files/fileIssue'
import type { ImportOutcome } from '../../session/state'
import { OutcomeLanding } from '../imports/OutcomeLanding'
import { useSession } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import { refusalWords } from './refusalWords'

/** What became of each file that was given. */
export function OutcomeList({ outcomes }: { readonly outcomes: readonly ImportOutcome[] }) {
  return (
    <ul className="outcomes">
      {numbered(outcomes).map(({ id, outcome }) => (
        <li key={id} className="outcome">
          <Outcome outcome={outcome} />
        </li>
      ))}
    </ul>
  )
}

/** Two files may bear one name. */
const numbered = (outcomes: readonly ImportOutcome[]) => outcomes.map((outcome, id) => ({ id, outcome }))

function Outcome({ outcome }: { readonly outcome: ImportOutcome }) {
  const { t, f } = useWords()
  const session = useSession()
  const { draft, file, isRecalled, result, issues } = outcome
  if (result.state === 'refused')
    return (
      <>
        <CircleX size={18} className="issue-icon-rejected" aria-hidden />
        <div>
          <p className="outcome-file">{file}</p>
          <p className="outcome-refused">{t('exchange.outcomes.refused')}</p>
          <p>{refusalWords(result.refusal, t, f)}</p>
          <p className="issue-file">{t('exchange.outcomes.refusedKept')}</p>
        </div>
      </>
    )
  const countOf = (wanted: FileIssue['severity']) =>
    issues.filter(({ severity }) => severity === wanted).length
  const [rejected, changed, leftOut] = [countOf('rejected'), countOf('changed'), countOf('left-out')]
  return (
    <>
      <CircleCheck size={18} className="outcome-good" aria-hidden />
      <div>
        <p className="outcome-file">
          {file}
          {isRecalled && <span className="issue-file"> · {t('imports.recalled')}</span>}
        </p>
        <p>
          {t(result.state === 'added' ? 'exchange.outcomes.added' : 'exchange.outcomes.replaced', {
            count: result.records,
            layer: t(`exchange.layer.${result.layer}`),
            records: f.count(result.records),
          })}
        </p>
        <p className="issue-file">
          {issues.length === 0 && t('exchange.outcomes.clean')}
          {[
            rejected > 0 &&
              t('exchange.outcomes.rejectedCount', { count: rejected, records: f.count(rejected) }),
            changed > 0 && t('exchange.outcomes.changedCount', { count: changed, records: f.count(changed) }),
            leftOut > 0 && t('exchange.outcomes.leftOutCount', { count: leftOut, records: f.count(leftOut) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {result.state === 'replaced' && result.editsGone > 0 && (
          <p>{t('exchange.outcomes.editsGone', { count: result.editsGone, n: f.count(result.editsGone) })}</p>
        )}
        <OutcomeLanding draft={draft} />
        <Button kind="link" onPress={() => session.imports.lookAt(draft)}>
          {t('imports.seeHow')}
        </Button>
      </div>
    </>
  )
}
