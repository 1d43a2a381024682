import { CircleCheck } from 'lucide-react'
import { useMemo } from 'react'
import type { FileShape } from '../../files/openedFile'
import type { Addition } from '../../session/importing/addingTo'
import type { Draft } from '../../session/importing/draft'
import { useWords } from '../words/useWords'
import { Downloads } from './Downloads'
import { FindingLine } from './FindingLine'
import { GroupLine } from './GroupLine'
import { lookGroups } from './lookGroups'
import { OutsideLine } from './OutsideLine'
import type { Landing } from './points'
import type { RowsView } from './rowsInView'
import { type FoundLooks, useFindingLooks } from './useFindingLooks'
import './LookPart.css'

interface LookPartProps {
  readonly draft: Draft
  readonly shape: FileShape
  readonly landing: Landing | null
  readonly addition: Addition | null
  readonly onView: (view: RowsView) => void
}

/** What was left out, changed or found beside the open dataset, kind by kind, with the rows of each. */
export function LookPart({ draft, shape, landing, addition, onView }: LookPartProps) {
  const { t } = useWords()
  const issues = draft.read?.issues
  const groups = useMemo(() => lookGroups(issues ?? []), [issues])
  const { found, across } = useFindingLooks(draft.read, addition)
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
      {groups.length + outside.length + (found?.looks.length ?? 0) === 0 ? (
        found && (
          <p className="imports-clean">
            <CircleCheck size={16} className="outcome-good" aria-hidden />
            {t('exchange.outcomes.clean')}
          </p>
        )
      ) : (
        <ul className="imports-look-list">
          {outside.length > 0 && (
            <OutsideLine
              draft={draft}
              shape={shape}
              rows={outside}
              isEvery={landing?.inside === 0}
              onView={onView}
            />
          )}
          {groups.map((group) => (
            <GroupLine key={group.id} group={group} onView={onView} />
          ))}
          {found && <FindingLines {...found} onView={onView} />}
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

function FindingLines({ dataset, looks, onView }: FoundLooks & Pick<LookPartProps, 'onView'>) {
  return looks.map((look) => (
    <FindingLine key={look.group.key} look={look} dataset={dataset} onView={onView} />
  ))
}
