import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { Dataset } from '../../province/dataset'
import { useSession } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import type { Entry } from './entry'
import type { EntryGroup } from './entryGroups'
import { kindText } from './entryText'
import { FindingRow } from './FindingRow'
import { isEditable } from './namesOf'
import { SeverityIcon } from './SeverityIcon'

/** So many at a time: a dataset may have 100,000 of one kind. */
const ROWS_AT_A_TIME = 50

/** The findings of one kind: their title and count, the rows on demand, and what can be done with all of them. */
export function FindingGroup({ group, dataset }: { readonly group: EntryGroup; readonly dataset: Dataset }) {
  const words = useWords()
  const { t, f } = words
  const [most, setMost] = useState(ROWS_AT_A_TIME)
  const { entries, severity, layer } = group
  const count = entries.length
  return (
    <Disclosure className="finding-group">
      {({ isExpanded }) => (
        <>
          <Heading level={2} className="finding-group-title">
            <AriaButton slot="trigger" className="finding-trigger">
              <ChevronRight size={14} aria-hidden className="disclosure-arrow" />
              <SeverityIcon severity={severity} />
              <span className="sr-only">{t(`findings.severity.${severity}`)}: </span>
              <span className="finding-kind">{kindText(group.kind, words)}</span>
              <span className="finding-note finding-extent figures">
                {layer && `${t(`findings.layers.${layer}`)} · `}
                {t('findings.count', { count, n: f.count(count) })}
              </span>
            </AriaButton>
          </Heading>
          <DisclosurePanel>
            {isExpanded && (
              <>
                <GroupActions entries={entries} />
                <ul className="finding-rows">
                  {entries.slice(0, most).map((entry) => (
                    <FindingRow key={entry.key} entry={entry} dataset={dataset} />
                  ))}
                </ul>
                {count > most && (
                  <Button kind="link" onPress={() => setMost(most + ROWS_AT_A_TIME)}>
                    {t('exchange.outcomes.more', { count: count - most, rows: f.count(count - most) })}
                  </Button>
                )}
              </>
            )}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  )
}

/** Only where the answer is certain for every one of them: each is one step that undo takes back. */
function GroupActions({ entries }: { readonly entries: readonly Entry[] }) {
  const { t, f } = useWords()
  const session = useSession()
  const findings = entries.flatMap((entry) => (entry.from === 'checks' ? [entry.finding] : []))
  const layer = findings[0]?.layer
  if (layer === undefined) return null
  // All but the first of each are copies.
  const copies = findings.flatMap(({ kind, ids }) => (kind === 'identical' ? ids.slice(1) : []))
  const keys = entries.map(({ key }) => key)
  if (copies.length === 0 && keys.length < 2) return null
  return (
    <div className="finding-actions">
      {copies.length > 0 && isEditable(layer) && (
        <Button onPress={() => session.deleteRecords(layer, copies)}>
          {t('findings.deleteCopies', { count: copies.length, n: f.count(copies.length) })}
        </Button>
      )}
      {keys.length > 1 && (
        <Button kind="quiet" onPress={() => session.dismissFindings(keys)}>
          {t('findings.dismissAll', { count: keys.length, n: f.count(keys.length) })}
        </Button>
      )}
    </div>
  )
}
