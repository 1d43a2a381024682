import { useMemo } from 'react'
import { postalSymbol } from '../../look/symbols'
import { POSTAL_KINDS, type PostalKind } from '../../province/postalPoint'
import { useSession, useSessionState } from '../SessionContext'
import { Checkbox } from '../shared/Checkbox'
import { Switch } from '../shared/Switch'
import { SymbolIcon } from '../shared/SymbolIcon'
import { useWords } from '../words/useWords'

/** Which kinds of postal point count, of those that the dataset has. */
export function PostalKindBoxes() {
  const { t, f } = useWords()
  const session = useSession()
  const points = useSessionState((state) => state.dataset?.postalPoints.records)
  const kinds = useSessionState((state) => state.question.postal.kinds)
  const staffedOnly = useSessionState((state) => state.question.postal.staffedOnly)
  const present = useMemo(
    () =>
      POSTAL_KINDS.map((kind) => ({
        kind,
        count: points?.filter((point) => point.kind === kind).length ?? 0,
      })).filter(({ count }) => count > 0),
    [points],
  )
  const chosen = kinds ?? present.map(({ kind }) => kind)
  const choose = (kind: PostalKind, isOn: boolean) => {
    const next = present.map((option) => option.kind).filter((k) => (k === kind ? isOn : chosen.includes(k)))
    session.setPostalKinds(next.length === present.length ? null : next)
  }
  return (
    <fieldset className="postal-kinds">
      <legend className="group-label">{t('overview.postalKinds')}</legend>
      {present.map(({ kind, count }) => (
        <Checkbox key={kind} isSelected={chosen.includes(kind)} onChange={(isOn) => choose(kind, isOn)}>
          <SymbolIcon name={postalSymbol(kind, true)} />
          {t(`cards.postalPoint.kinds.${kind}`)}
          <span className="layer-count figures">{f.count(count)}</span>
        </Checkbox>
      ))}
      <Switch isSelected={staffedOnly} onChange={session.setStaffedOnly}>
        {t('overview.staffedOnly')}
      </Switch>
    </fieldset>
  )
}
