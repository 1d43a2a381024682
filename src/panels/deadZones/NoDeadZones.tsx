import { isFiltering } from '../exchange/isFiltering'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'

/** Says why no row stands here, and what to do. `total`: dead zones whatever the filters. */
export function NoDeadZones({ total }: { readonly total: number }) {
  const session = useSession()
  const { t } = useWords()
  const isFiltered = useSessionState(({ filter }) => isFiltering(filter))
  const hasVillages = useSessionState(({ dataset }) => (dataset?.villages.records.length ?? 0) > 0)
  const isWaiting = useSessionState(
    ({ opening, measurement }) => opening.state === 'opening' || measurement.state === 'computing',
  )
  if (total > 0 && isFiltered)
    return (
      <div className="table-empty">
        <p>{t('deadZones.emptyFiltered')}</p>
        <Button onPress={() => session.clearFilter()}>{t('deadZones.clearFilter')}</Button>
      </div>
    )
  return (
    <div className="table-empty">
      <p>{t(isWaiting ? 'deadZones.computing' : hasVillages ? 'deadZones.empty' : 'deadZones.noVillages')}</p>
    </div>
  )
}
