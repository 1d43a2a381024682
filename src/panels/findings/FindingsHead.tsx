import { RotateCcw } from 'lucide-react'
import type { Dataset } from '../../province/dataset'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import { DownloadMenu } from './DownloadMenu'
import type { Entry } from './entry'
import { FindingFilters } from './FindingFilters'

export interface FindingsHeadProps {
  readonly entries: readonly Entry[]
  /** Those that the filter leaves. */
  readonly kept: readonly Entry[]
  readonly dataset: Dataset
}

/** Which of them are listed, those that were put aside, and the ways to a file. */
export function FindingsHead({ entries, kept, dataset }: FindingsHeadProps) {
  const { t, f } = useWords()
  const session = useSession()
  const dismissed = useSessionState((state) => state.dismissedFindings.size)
  return (
    <div className="records-head">
      <FindingFilters entries={entries} />
      {dismissed > 0 && (
        <Button icon={<RotateCcw size={16} aria-hidden />} onPress={() => session.recallFindings()}>
          {t('findings.dismissed', { count: dismissed, n: f.count(dismissed) })} {t('findings.recall')}
        </Button>
      )}
      <DownloadMenu entries={kept} dataset={dataset} />
    </div>
  )
}
