import { isFiltering } from '../exchange/isFiltering'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useCommunes } from '../shared/useCommunes'
import { useWords } from '../words/useWords'

/** Says why no row stands here, and what to do. */
export function NoCommunes({
  text,
  onText,
}: {
  readonly text: string
  readonly onText: (text: string) => void
}) {
  const session = useSession()
  const { t } = useWords()
  const communes = useCommunes()
  const filter = useSessionState((state) => state.filter)
  const isWaiting = useSessionState(
    ({ opening, measurement }) =>
      opening.state === 'opening' || measurement.state === 'none' || measurement.state === 'computing',
  )
  if (text.trim() !== '')
    return (
      <div className="table-empty">
        <p>{t('communes.noneForText', { text: text.trim() })}</p>
        <Button onPress={() => onText('')}>{t('communes.clearText')}</Button>
      </div>
    )
  if (communes.length > 0 && isFiltering(filter))
    return (
      <div className="table-empty">
        <p>{t('communes.noneForFilter')}</p>
        <Button onPress={() => session.clearFilter()}>{t('communes.clearFilter')}</Button>
      </div>
    )
  return (
    <div className="table-empty">
      <p>{t(isWaiting ? 'communes.computing' : 'communes.noCommunes')}</p>
    </div>
  )
}
