import { CircleX, Info } from 'lucide-react'
import { useMemo } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { FileIssue } from '../../files/fileIssue'
import { useWords } from '../words/useWords'
import { IssueTable } from './IssueTable'
import { type IssueGroup, issueGroups } from './issueGroups'
import { issueWords } from './issueWords'
import '../shared/Button.css'

const COUNT_KEYS = {
  rejected: 'exchange.outcomes.rejectedCount',
  changed: 'exchange.outcomes.changedCount',
  'left-out': 'exchange.outcomes.leftOutCount',
} as const

/** Every issue, gathered by what it is about: the sentence once, the rows on demand. */
export function IssueGroupList({ issues }: { readonly issues: readonly FileIssue[] }) {
  const { t } = useWords()
  const groups = useMemo(() => issueGroups(issues), [issues])
  return (
    <ul className="issue-groups" aria-label={t('exchange.outcomes.issuesLabel')}>
      {groups.map((group) => (
        <li key={group.id}>
          <Group group={group} />
        </li>
      ))}
    </ul>
  )
}

function Group({ group }: { readonly group: IssueGroup }) {
  const { t, f } = useWords()
  const { what, todo } = issueWords(group, t)
  const count = group.issues.length
  const Icon = group.severity === 'rejected' ? CircleX : Info
  const action = (isExpanded: boolean) =>
    t(isExpanded ? 'exchange.outcomes.hideRows' : 'exchange.outcomes.showRows')
  return (
    <Disclosure className="issue-group">
      {({ isExpanded }) => (
        <>
          <Icon size={16} className={`issue-icon issue-icon-${group.severity}`} aria-hidden />
          <div className="issue-head">
            <Heading level={4} className="issue-title">
              {what}{' '}
              <span className="issue-count">
                {t(COUNT_KEYS[group.severity], { count, records: f.count(count) })}
              </span>
            </Heading>
            <p className="issue-todo">{todo}</p>
            <p className="issue-file">{group.file}</p>
          </div>
          <Button
            slot="trigger"
            className="button button-link"
            aria-label={t('exchange.outcomes.rowsOf', { action: action(isExpanded), what })}
          >
            {action(isExpanded)}
          </Button>
          <DisclosurePanel className="issue-panel">
            {isExpanded && <IssueTable label={what} issues={group.issues} />}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  )
}
