import { Download, Info, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { DialogShell } from '../shared/DialogShell'
import { useWords } from '../words/useWords'
import { IssueGroupList } from './IssueGroupList'
import { issueRows } from './issueRow'
import { issuesCsv } from './issuesCsv'
import { refusalWords } from './refusalWords'
import { saveFile } from './saveFile'
import './exchange.css'

/** Layers of the opened dataset that could not be read, or only in part: a quiet line that opens the list. */
export function OpeningNotice() {
  const { t, f } = useWords()
  const refusals = useSessionState((state) => state.openingRefusals)
  const issues = useSessionState((state) => state.openingIssues)
  const [isOpen, setOpen] = useState(false)
  const count = refusals.length + issues.length
  if (count === 0) return null
  const Icon = refusals.length > 0 ? TriangleAlert : Info
  return (
    <div className="opening-notice" role="status">
      <Icon size={15} aria-hidden />
      <span>{t('exchange.outcomes.notice', { count, things: f.count(count) })}</span>
      <Button kind="link" onPress={() => setOpen(true)}>
        {t('exchange.outcomes.noticeOpen')}
      </Button>
      <DialogShell
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('exchange.outcomes.openingTitle')}
        width="wide"
        actions={
          <>
            {issues.length > 0 && (
              <Button
                icon={<Download size={16} aria-hidden />}
                onPress={() => saveFile(issuesCsv(issueRows(issues, t), t))}
              >
                {t('exchange.outcomes.download')}
              </Button>
            )}
            <Button kind="primary" onPress={() => setOpen(false)}>
              {t('exchange.outcomes.done')}
            </Button>
          </>
        }
      >
        {refusals.length > 0 && (
          <ul className="outcomes">
            {refusals.map((refusal) => (
              <li key={`${refusal.kind} ${refusal.file}`} className="outcome">
                <TriangleAlert size={18} className="issue-icon-rejected" aria-hidden />
                <p>{refusalWords(refusal, t, f)}</p>
              </li>
            ))}
          </ul>
        )}
        {issues.length > 0 && <IssueGroupList issues={issues} />}
      </DialogShell>
    </div>
  )
}
