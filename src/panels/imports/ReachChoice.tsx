import type { Draft } from '../../session/importing/draft'
import { useSession } from '../SessionContext'
import { Checkbox } from '../shared/Checkbox'
import { useWords } from '../words/useWords'

/** Of OpenCelliD: `range` says how far away phones heard the cell, which is no reach that anyone declared. */
export function ReachChoice({ draft: { id, shape, read, choices } }: { readonly draft: Draft }) {
  const { t } = useWords()
  const session = useSession()
  const headings = new Set(shape?.columns.map(({ heading }) => heading.toLowerCase()))
  const isCellList = read?.kind === 'stations' && headings.has('range') && headings.has('mcc')
  if (!isCellList) return null
  return (
    <div className="imports-reach">
      <Checkbox
        isSelected={choices.reachFromRange ?? false}
        onChange={(reachFromRange) => session.imports.choose(id, { reachFromRange })}
      >
        {t('imports.reachFromRange')}
      </Checkbox>
      <p className="imports-faint">{t('imports.reachFromRangeNote')}</p>
    </div>
  )
}
