import { Download, FileCheck2, Undo2 } from 'lucide-react'
import { useMemo } from 'react'
import type { ImportOutcome } from '../../session/state'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { DialogShell } from '../shared/DialogShell'
import { useWords } from '../words/useWords'
import { IssueGroupList } from './IssueGroupList'
import { issueRows } from './issueRow'
import { issuesCsv } from './issuesCsv'
import { OutcomeList } from './OutcomeList'
import { saveFile } from './saveFile'
import './exchange.css'

/** After a drop: what was replaced, what could not be used or was changed, and the way back. Waits while a draft is shown. */
export function ImportOutcomes() {
  const outcomes = useSessionState(({ outcomes: all, lookedAt }) => (lookedAt === null ? all : null))
  return outcomes && <OutcomesDialog outcomes={outcomes} />
}

function OutcomesDialog({ outcomes }: { readonly outcomes: readonly ImportOutcome[] }) {
  const session = useSession()
  const { t, f } = useWords()
  const canUndo = useSessionState((state) => state.canUndo)
  const issues = useMemo(() => outcomes.flatMap((outcome) => outcome.issues), [outcomes])
  const used = outcomes.filter(({ result }) => result.state !== 'refused').length
  const unused = outcomes.length - used
  const summary = [
    used > 0 && t('exchange.outcomes.used', { count: used, files: f.count(used) }),
    unused > 0 && t('exchange.outcomes.unused', { count: unused, files: f.count(unused) }),
  ]
  return (
    <DialogShell
      isOpen
      onClose={session.dismissOutcomes}
      title={t('exchange.outcomes.title')}
      subtitle={summary.filter(Boolean).join(' · ')}
      icon={<FileCheck2 size={18} aria-hidden />}
      width="wide"
      note={t('exchange.outcomes.private')}
      actions={
        <>
          {used > 0 && canUndo && (
            <Button icon={<Undo2 size={16} aria-hidden />} onPress={() => session.undo()}>
              {t('exchange.outcomes.undo')}
            </Button>
          )}
          <Button kind="primary" onPress={() => session.dismissOutcomes()}>
            {t('exchange.outcomes.done')}
          </Button>
        </>
      }
    >
      <OutcomeList outcomes={outcomes} />
      {issues.length > 0 && (
        <section>
          <header className="issues-head">
            <h3 className="exchange-heading">{t('exchange.outcomes.listTitle')}</h3>
            <Button
              kind="link"
              icon={<Download size={14} aria-hidden />}
              onPress={() => saveFile(issuesCsv(issueRows(issues, t), t))}
            >
              {t('exchange.outcomes.download')}
            </Button>
          </header>
          <IssueGroupList issues={issues} />
        </section>
      )}
    </DialogShell>
  )
}
