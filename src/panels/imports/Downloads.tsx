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
import { lookRows, outsideRowsOf } from './lookRows'
import { rejectedRowsFile } from './rejectedRowsFile'
import type { Looks } from './useFindingLooks'

interface DownloadsProps {
  readonly draft: Draft
  readonly groups: readonly LookGroup[]
  readonly outsideRows: readonly number[]
  readonly looks: Looks
}

/**
 * The list of what there is to see, all that the dialog says of rows, and the rejected rows to mend and drop again. The list
 * waits for the checks: half of it would pass for the whole.
 */
export function Downloads({ draft, groups, outsideRows, looks: { found, across } }: DownloadsProps) {
  const words = useWords()
  const { t } = words
  const session = useSession()
  const { file, read } = draft
  const issues = read?.issues ?? []
  const hasLooks = outsideRows.length + (found?.looks.length ?? 0) + (across?.looks.length ?? 0) > 0
  const hasRejected = groups.some(({ severity }) => severity === 'rejected')
  async function saveRejected(): Promise<void> {
    const bytes = await session.imports.rejectedRows(draft.id, (issue) => issueWords(issue, t).what)
    if (bytes && draft.shape) saveFile(rejectedRowsFile(draft.shape, bytes, t))
  }
  function saveList(): void {
    if (!read) return
    const looks = [found, across].filter((one) => one !== null)
    const rows = [
      ...issueRows(issues, t),
      ...outsideRowsOf(file, read, outsideRows, words),
      ...looks.flatMap((one) => lookRows(file, read, one, words)),
    ]
    saveFile(issuesCsv(rows, t))
  }
  return (
    <div className="imports-downloads">
      {hasRejected && (
        <Button kind="link" icon={<Download size={14} aria-hidden />} onPress={() => void saveRejected()}>
          {t('imports.saveRejected')}
        </Button>
      )}
      {found && (issues.length > 0 || hasLooks) && (
        <Button kind="link" icon={<Download size={14} aria-hidden />} onPress={saveList}>
          {t('imports.saveIssues')}
        </Button>
      )}
    </div>
  )
}
