import { Download } from 'lucide-react'
import type { Draft } from '../../session/importing/draft'
import { issueRows } from '../exchange/issueRow'
import { issuesCsv } from '../exchange/issuesCsv'
import { issueWords } from '../exchange/issueWords'
import { saveFile } from '../exchange/saveFile'
import { useSession } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import type { LookGroup } from './lookGroups'
import { rejectedRowsFile } from './rejectedRowsFile'

/** The list of issues to read, and the rejected rows to mend and drop again. */
export function Downloads({
  draft,
  groups,
}: {
  readonly draft: Draft
  readonly groups: readonly LookGroup[]
}) {
  const { t } = useWords()
  const session = useSession()
  const issues = draft.read?.issues ?? []
  const hasRejected = groups.some(({ severity }) => severity === 'rejected')
  async function saveRejected(): Promise<void> {
    const bytes = await session.imports.rejectedRows(draft.id, (issue) => issueWords(issue, t).what)
    if (bytes && draft.shape) saveFile(rejectedRowsFile(draft.shape, bytes, t))
  }
  return (
    <div className="imports-downloads">
      {hasRejected && (
        <Button kind="link" icon={<Download size={14} aria-hidden />} onPress={() => void saveRejected()}>
          {t('imports.saveRejected')}
        </Button>
      )}
      {issues.length > 0 && (
        <Button
          kind="link"
          icon={<Download size={14} aria-hidden />}
          onPress={() => saveFile(issuesCsv(issueRows(issues, t), t))}
        >
          {t('imports.saveIssues')}
        </Button>
      )}
    </div>
  )
}
