import { useMemo } from 'react'
import { operatorSymbol, othersOf } from '../../look/symbols'
import type { SiteId, Station } from '../../province/station'
import { reportOf } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { SymbolIcon } from '../shared/SymbolIcon'
import { useCommunes } from '../shared/useCommunes'
import { useWords } from '../words/useWords'
import { CardSection } from './CardSection'
import { CardShell } from './CardShell'
import { Fact, Facts } from './Facts'
import { NoCard } from './NoCard'
import { placeOf } from './placeOf'
import { RecordActions } from './RecordActions'
import { SiteStations } from './SiteStations'

const NONE: readonly Station[] = []

const distinct = <T,>(values: readonly T[]) => [...new Set(values)]

export function SiteCard({ id, onClose }: { readonly id: SiteId; readonly onClose: () => void }) {
  const { t } = useWords()
  const records = useSessionState((state) => state.dataset?.stations.records ?? NONE)
  const report = useSessionState(reportOf)
  const communes = useCommunes()
  const stations = useMemo(() => records.filter((station) => station.siteId === id), [records, id])
  const [first] = stations
  if (!first) return <NoCard id={id} onClose={onClose} />
  const commune = communes[report?.stationCommune[records.indexOf(first)] ?? -1]
  return (
    <CardShell
      title={t('cards.site.title', { id })}
      place={placeOf(commune) ?? t('cards.village.outside')}
      onClose={onClose}
    >
      <SiteFacts stations={stations} />
      <SiteStations stations={stations} />
      <RecordActions layer="stations" records={stations} />
    </CardShell>
  )
}

function SiteFacts({ stations }: { readonly stations: readonly Station[] }) {
  const { t, f } = useWords()
  const operators = distinct(stations.map(({ operator }) => operator))
  const others = othersOf(operators)
  const isShared = operators.length > 1 || stations.some(({ shared }) => shared)
  return (
    <CardSection>
      <Facts>
        <Fact name={t('cards.site.operators')}>
          <span className="card-counts">
            {operators.map((operator) => (
              <span key={operator}>
                <SymbolIcon name={operatorSymbol(operator, others)} /> {operator}
              </span>
            ))}
          </span>
        </Fact>
        <Fact name={t('cards.site.technologies')}>
          {distinct(stations.map(({ technology }) => technology))
            .toSorted()
            .join(', ')}
        </Fact>
        <Mast stations={stations} />
        <Fact name={t('cards.site.shared')}>
          {operators.length > 1
            ? t('cards.site.sharedYes', { count: operators.length, operators: f.count(operators.length) })
            : t(isShared ? 'cards.yes' : 'cards.no')}
        </Fact>
      </Facts>
    </CardSection>
  )
}

/** Masts of one site may differ from file row to row: each kind once. */
function Mast({ stations }: { readonly stations: readonly Station[] }) {
  const { t, f } = useWords()
  const masts = distinct(
    stations.map(({ mastType, mastHeightM }) => {
      const height = mastHeightM === null ? null : f.withUnit(f.short(mastHeightM, 1), 'm')
      if (height === null) return mastType ?? ''
      return mastType === null
        ? t('cards.site.mastHeightOnly', { height })
        : t('cards.site.mastValue', { type: mastType, height })
    }),
  ).filter((mast) => mast !== '')
  return (
    <Fact name={t('cards.site.mast')} isFaint={masts.length === 0}>
      {masts.length === 0 ? t('cards.unknown') : masts.join('; ')}
    </Fact>
  )
}
