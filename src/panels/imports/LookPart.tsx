import { CircleCheck } from 'lucide-react'
import { useMemo } from 'react'
import type { FileShape } from '../../files/openedFile'
import type { Draft } from '../../session/importing/draft'
import { useWords } from '../words/useWords'
import { Downloads } from './Downloads'
import { FindingLine } from './FindingLine'
import type { FindingLook } from './findingLooks'
import { GroupLine } from './GroupLine'
import { type LookGroup, lookGroups } from './lookGroups'
import { OutsideLine } from './OutsideLine'
import type { Landing } from './points'
import type { RowsView } from './rowsInView'
import type { FoundLooks, Looks } from './useFindingLooks'
import './LookPart.css'

interface LookPartProps {
  readonly draft: Draft
  readonly shape: FileShape
  readonly landing: Landing | null
  readonly looks: Looks
  readonly onView: (view: RowsView) => void
}

const isGrave = ({ group }: FindingLook) => group.severity === 'must-see'
const isRejected = ({ severity }: LookGroup) => severity === 'rejected'
const not =
  <T,>(is: (one: T) => boolean) =>
  (one: T) =>
    !is(one)

/** What was left out, changed or found beside the open dataset, kind by kind, with the rows of each; the gravest first. */
export function LookPart({ draft, shape, landing, looks: { found, across }, onView }: LookPartProps) {
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
        <Downloads draft={draft} groups={groups} outsideRows={outside} looks={{ found, across }} />
      </header>
      {groups.length + outside.length + (found?.looks.length ?? 0) === 0 ? (
        found && (
          <p className="imports-clean">
            <CircleCheck size={16} className="outcome-good" aria-hidden />
            {t('exchange.outcomes.clean')}
          </p>
        )
      ) : (
        <ul className="imports-look-list">
          <GroupLines groups={groups.filter(isRejected)} onView={onView} />
          {found && <FindingLines {...found} looks={found.looks.filter(isGrave)} onView={onView} />}
          {outside.length > 0 && (
            <OutsideLine
              draft={draft}
              shape={shape}
              rows={outside}
              isEvery={landing?.inside === 0}
              onView={onView}
            />
          )}
          {found && <FindingLines {...found} looks={found.looks.filter(not(isGrave))} onView={onView} />}
          <GroupLines groups={groups.filter(not(isRejected))} onView={onView} />
        </ul>
      )}
      {across && across.looks.length > 0 && (
        <>
          <h4 className="imports-across">{t('imports.across')}</h4>
          <ul className="imports-look-list">
            <FindingLines {...across} onView={onView} />
          </ul>
        </>
      )}
      {!found && <p className="imports-faint">{t('findings.checking')}</p>}
    </section>
  )
}

interface GroupLinesProps extends Pick<LookPartProps, 'onView'> {
  readonly groups: readonly LookGroup[]
}

const GroupLines = ({ groups, onView }: GroupLinesProps) =>
  groups.map((group) => <GroupLine key={group.id} group={group} onView={onView} />)

function FindingLines({ dataset, looks, onView }: FoundLooks & Pick<LookPartProps, 'onView'>) {
  return looks.map((look) => (
    <FindingLine key={look.group.key} look={look} dataset={dataset} onView={onView} />
  ))
}
