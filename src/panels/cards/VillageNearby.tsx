import { postalSymbol } from '../../look/symbols'
import type { Village } from '../../province/village'
import type { ProvinceReport } from '../../report/figures'
import { useSession, useSessionState } from '../SessionContext'
import { SymbolIcon } from '../shared/SymbolIcon'
import { useWords } from '../words/useWords'
import { CardSection } from './CardSection'
import { Fact, Facts } from './Facts'

export interface VillageNearbyProps {
  readonly village: Village
  readonly index: number
  readonly report: ProvinceReport
}

/** The nearest postal point that counts, and who answers for the village. */
export function VillageNearby({ village, index, report }: VillageNearbyProps) {
  const { t, f } = useWords()
  const { responsible, plannedOn } = village
  return (
    <CardSection title={t('cards.village.postal')}>
      <NearestPostal index={index} report={report} />
      {(responsible || plannedOn) && (
        <Facts>
          {responsible && <Fact name={t('cards.village.responsible')}>{responsible}</Fact>}
          {plannedOn && <Fact name={t('cards.village.planned')}>{f.date(plannedOn)}</Fact>}
        </Facts>
      )}
    </CardSection>
  )
}

function NearestPostal({ index, report: { villages } }: Omit<VillageNearbyProps, 'village'>) {
  const session = useSession()
  const { t, f } = useWords()
  const point = useSessionState(
    (state) => state.dataset?.postalPoints.records[villages.nearestPostal[index] ?? -1],
  )
  if (!point) return <p className="card-remark">{t('cards.village.noPostal')}</p>
  return (
    <button
      type="button"
      className="card-row"
      onClick={() => session.select({ kind: 'postalPoint', id: point.id })}
      onPointerEnter={() => session.hover({ kind: 'postalPoint', id: point.id })}
      onPointerLeave={() => session.hover(null)}
    >
      <SymbolIcon name={postalSymbol(point.kind, point.staffed)} />
      <span className="card-row-name">{point.name || t(`cards.postalPoint.kinds.${point.kind}`)}</span>
      <span className="card-row-end figures">{f.km(villages.nearestPostalKm[index] ?? null, 1)}</span>
    </button>
  )
}
