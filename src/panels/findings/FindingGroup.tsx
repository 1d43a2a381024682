import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { Dataset } from '../../province/dataset'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import type { EntryGroup } from './entryGroups'
import { kindText } from './entryText'
import { FindingRow } from './FindingRow'
import { GroupActions } from './GroupActions'
import { SeverityIcon } from './SeverityIcon'
import '../shared/disclosure.css'

/** So many at a time: a dataset may have 100,000 of one kind. */
const ROWS_AT_A_TIME = 50

interface FindingGroupProps {
  readonly group: EntryGroup
  readonly dataset: Dataset
  /** Whether its rows are shown from the start. */
  readonly isOpen: boolean
}

/** The findings of one kind: their title and count, the rows on demand, what to do, and what can be done with all of them. */
export function FindingGroup({ group, dataset, isOpen }: FindingGroupProps) {
  const words = useWords()
  const { t, f } = words
  const [most, setMost] = useState(ROWS_AT_A_TIME)
  const { entries, severity, layer } = group
  const count = entries.length
  return (
    <Disclosure className="finding-group" defaultExpanded={isOpen}>
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
                {group.kind.from === 'checks' && (
                  <p className="finding-todo">{t(`findings.todo.${group.kind.kind}`)}</p>
                )}
                <GroupActions entries={entries} dataset={dataset} />
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
