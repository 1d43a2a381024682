import { CircleCheck, CircleX, Download, Info, TriangleAlert } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { FileShape } from '../../files/openedFile'
import type { Draft } from '../../session/importing/draft'
import { issueRows } from '../exchange/issueRow'
import { issuesCsv } from '../exchange/issuesCsv'
import { issueWords } from '../exchange/issueWords'
import { saveFile } from '../exchange/saveFile'
import { useSession } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import { type LookGroup, lookGroups } from './lookGroups'
import type { Landing } from './points'
import { rejectedRowsFile } from './rejectedRowsFile'
import type { RowsView } from './rowsInView'

interface LookPartProps {
  readonly draft: Draft
  readonly shape: FileShape
  readonly landing: Landing | null
  readonly onView: (view: RowsView) => void
}

/** What was left out or changed, kind by kind, with the rows and one thing to do about each. */
export function LookPart({ draft, shape, landing, onView }: LookPartProps) {
  const { t } = useWords()
  const issues = draft.read?.issues
  const groups = useMemo(() => lookGroups(issues ?? []), [issues])
  if (!draft.read) return null
  const outside = landing?.outsideRows ?? []
  return (
    <section className="imports-looks" aria-labelledby="imports-look-title">
      <header className="imports-part-head">
        <h3 className="exchange-heading" id="imports-look-title">
          {t('imports.look')}
        </h3>
        <Downloads draft={draft} groups={groups} />
      </header>
      {groups.length === 0 && outside.length === 0 ? (
        <p className="imports-clean">
          <CircleCheck size={16} className="outcome-good" aria-hidden />
          {t('exchange.outcomes.clean')}
        </p>
      ) : (
        <ul className="imports-look-list">
          {outside.length > 0 && (
            <Outside
              draft={draft}
              shape={shape}
              rows={outside}
              isEvery={landing?.inside === 0}
              onView={onView}
            />
          )}
          {groups.map((group) => (
            <Group key={group.id} group={group} onView={onView} />
          ))}
        </ul>
      )}
    </section>
  )
}

interface LineProps {
  readonly icon: ReactNode
  readonly title: string
  readonly detail: string
  readonly children: ReactNode
}

const Line = ({ icon, title, detail, children }: LineProps) => (
  <li className="imports-look-line">
    {icon}
    <div className="imports-look-words">
      <p className="imports-look-title">{title}</p>
      <p className="imports-faint">{detail}</p>
    </div>
    {children}
  </li>
)

/** Few enough to be read in a line. */
const MOST_NUMBERS = 6

function useRowNumbers() {
  const { t, f } = useWords()
  return (rows: readonly number[]) => {
    const shown = rows.slice(0, MOST_NUMBERS).map((row) => f.count(row))
    const left = rows.length - shown.length
    const numbers =
      left > 0 ? t('imports.rowsAndMore', { rows: shown.join(', '), more: f.count(left) }) : shown.join(', ')
    return t('imports.rowNumbers', { count: rows.length, rows: numbers })
  }
}

function Group({ group, onView }: { readonly group: LookGroup; readonly onView: (view: RowsView) => void }) {
  const { t, f } = useWords()
  const rowNumbers = useRowNumbers()
  const { what, todo } = issueWords(group, t)
  const { rows, severity } = group
  const Icon = severity === 'rejected' ? CircleX : Info
  const words = what.replace(/\.$/, '')
  const count = rows.length
  const title = count > 0 ? t('imports.lookTitle', { what: words, count, rows: f.count(count) }) : words
  return (
    <Line
      icon={<Icon size={16} className={`issue-icon issue-icon-${severity}`} aria-hidden />}
      title={title}
      detail={count > 0 ? rowNumbers(rows) : todo}
    >
      {count > 0 && (
        <Button
          kind="link"
          aria-label={t('exchange.outcomes.rowsOf', { action: t('imports.seeRows'), what: words })}
          onPress={() => onView({ kind: 'some', words, rows })}
        >
          {t('imports.seeRows')}
        </Button>
      )}
    </Line>
  )
}

interface OutsideProps {
  readonly draft: Draft
  readonly shape: FileShape
  readonly rows: readonly number[]
  readonly isEvery: boolean
  readonly onView: (view: RowsView) => void
}

/** Rows that land outside the territory: used all the same, but worth a look. */
function Outside({ draft, shape, rows, isEvery, onView }: OutsideProps) {
  const { t, f } = useWords()
  const session = useSession()
  const rowNumbers = useRowNumbers()
  const { lon, lat } = draft.read?.reading.columns ?? {}
  const canBeTurned = isEvery && shape.form === 'table' && lon !== undefined && lat !== undefined
  const words = t('imports.outside', { count: rows.length, rows: f.count(rows.length) })
  return (
    <Line
      icon={<TriangleAlert size={16} className="issue-icon imports-look" aria-hidden />}
      title={words}
      detail={isEvery ? t('imports.outsideAll') : rowNumbers(rows)}
    >
      {canBeTurned && (
        <Button
          kind="link"
          onPress={() =>
            session.imports.choose(draft.id, { columns: { ...draft.choices.columns, lon: lat, lat: lon } })
          }
        >
          {t('imports.swap')}
        </Button>
      )}
      <Button
        kind="link"
        aria-label={t('exchange.outcomes.rowsOf', { action: t('imports.seeRows'), what: words })}
        onPress={() => onView({ kind: 'some', words, rows })}
      >
        {t('imports.seeRows')}
      </Button>
    </Line>
  )
}

/** The list of issues to read, and the rejected rows to mend and drop again. */
function Downloads({ draft, groups }: { readonly draft: Draft; readonly groups: readonly LookGroup[] }) {
  const { t } = useWords()
  const session = useSession()
  const issues = draft.read?.issues ?? []
  const hasRejected = groups.some(({ severity }) => severity === 'rejected')
  async function saveRejected(): Promise<void> {
    const bytes = await session.imports.rejectedRows(draft.id, (issue) => issueWords(issue, t).what)
    if (bytes) saveFile(rejectedRowsFile(draft.file, bytes, t))
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
