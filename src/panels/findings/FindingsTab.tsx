import { useEffect, useMemo } from 'react'
import { ALL_FINDINGS } from '../../session/findingFilter'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import { keeps } from './entryFilter'
import { entryGroups } from './entryGroups'
import { FindingGroup } from './FindingGroup'
import { FindingsHead } from './FindingsHead'
import { useEntries } from './useEntries'
import './findings.css'

/** What somebody should look at: what the checks found in the open dataset, and what was said of its files. */
export function FindingsTab() {
  const { t } = useWords()
  const session = useSession()
  const dataset = useSessionState((state) => state.dataset)
  const filter = useSessionState((state) => state.findingFilter)
  const entries = useEntries()
  const kept = useMemo(() => entries.filter((entry) => keeps(filter, entry)), [entries, filter])
  const groups = useMemo(() => entryGroups(kept), [kept])
  useEffect(() => session.check(), [session])
  if (!dataset) return <p className="table-empty">{t('findings.noData')}</p>
  return (
    <div className="findings">
      <FindingsHead entries={entries} kept={kept} dataset={dataset} />
      <CheckingLine />
      {groups.length === 0 ? (
        <Nothing isFiltered={entries.length > 0} onClear={() => session.filterFindings(ALL_FINDINGS)} />
      ) : (
        <ul className="finding-groups" aria-label={t('findings.listLabel')}>
          {groups.map((group) => (
            <li key={`${group.key} ${filter.kind}`}>
              <FindingGroup group={group} dataset={dataset} isOpen={filter.kind !== null} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Whether the list is of what is open now. */
function CheckingLine() {
  const { t } = useWords()
  const isBusy = useSessionState(({ checking }) => checking.isBusy)
  const isStale = useSessionState(
    ({ checking, dataset }) => checking.last !== null && checking.last.dataset !== dataset,
  )
  return (
    <p className="finding-state" role="status">
      {isStale ? t('findings.stale') : isBusy ? t('findings.checking') : ''}
    </p>
  )
}

function Nothing({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  const { t } = useWords()
  const isKnown = useSessionState(({ checking }) => checking.last !== null)
  if (!isFiltered) return isKnown && <p className="table-empty">{t('findings.none')}</p>
  return (
    <p className="table-empty">
      {t('findings.noneFiltered')}{' '}
      <Button kind="link" onPress={onClear}>
        {t('findings.clearFilter')}
      </Button>
    </p>
  )
}
