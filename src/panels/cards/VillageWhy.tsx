import { useMemo } from 'react'
import { operatorSymbol } from '../../look/symbols'
import type { Station } from '../../province/station'
import { reachOf } from '../../radio/reach'
import type { ProvinceReport } from '../../report/figures'
import { stationsReaching } from '../../report/inReach'
import { useSession, useSessionState } from '../SessionContext'
import { SymbolIcon } from '../shared/SymbolIcon'
import { Tag } from '../shared/Tag'
import { Bar } from '../table/Bar'
import { ratioText } from '../table/ratioText'
import { useWords } from '../words/useWords'
import { CardSection } from './CardSection'
import { Fact, Facts } from './Facts'

export interface VillageWhyProps {
  readonly index: number
  readonly report: ProvinceReport
  readonly isGap: boolean
}

/** A full bar is so many times the edge of reach. */
const LONGEST_RATIO = 3

/** Why a village has signal or has none: the station that is easiest to reach, how far it is and how far it reaches. */
export function VillageWhy({ index, report, isGap }: VillageWhyProps) {
  const { t, f } = useWords()
  const { villages, question } = report
  const station = useSessionState(
    (state) => state.dataset?.stations.records[villages.easiestStation[index] ?? -1],
  )
  const title = t(isGap ? 'cards.village.whyGap' : 'cards.village.whyCovered')
  const ratio = villages.ratio[index] ?? Number.POSITIVE_INFINITY
  if (!station || !Number.isFinite(ratio))
    return (
      <CardSection title={title}>
        <p className="card-sentence">{t('cards.village.noStation')}</p>
      </CardSection>
    )
  const reach = reachOf(station, question.assumedReach)
  const { reachFactor } = question.signal
  const distance = f.km(ratio * reach.radiusKm, 1)
  return (
    <CardSection title={title}>
      <p className="card-sentence figures">
        {t(isGap ? 'cards.village.gapSentence' : 'cards.village.coveredSentence', {
          distance,
          reach: f.withUnit(f.short(reach.radiusKm), 'km'),
          ratio: ratioText(ratio, reachFactor, f),
        })}
        {reachFactor !== 1 && ` ${t('cards.village.factorSentence', { factor: f.short(reachFactor) })}`}
      </p>
      <EasiestStation station={station} ratio={ratio} distance={distance} reachFactor={reachFactor} />
      <p className="card-remark figures">
        {t('cards.village.reach', {
          reach: f.withUnit(f.short(reach.radiusKm), 'km'),
          origin: t(`cards.village.origin.${reach.origin}`),
        })}
      </p>
      <InReach index={index} report={report} />
    </CardSection>
  )
}

function EasiestStation({
  station,
  ratio,
  distance,
  reachFactor,
}: {
  readonly station: Station
  readonly ratio: number
  readonly distance: string
  readonly reachFactor: number
}) {
  const session = useSession()
  const { f } = useWords()
  const longest = LONGEST_RATIO * reachFactor
  return (
    <button
      type="button"
      className="card-row"
      onClick={() => session.select({ kind: 'site', id: station.siteId })}
      onPointerEnter={() => session.hover({ kind: 'site', id: station.siteId })}
      onPointerLeave={() => session.hover(null)}
    >
      <SymbolIcon name={operatorSymbol(station.operator)} />
      <span className="card-row-name">
        {station.operator} {station.technology} <span className="card-faint">{station.siteId}</span>
      </span>
      <Bar tone="reach" part={ratio / longest} tick={reachFactor / longest} />
      <span className="card-row-end figures">{distance}</span>
      <strong className="figures">{ratioText(ratio, reachFactor, f)}</strong>
    </button>
  )
}

/** One mast only is fragile: when it fails, nobody hears anything. */
function InReach({
  index,
  report: { question },
}: {
  readonly index: number
  readonly report: ProvinceReport
}) {
  const { t, f } = useWords()
  const dataset = useSessionState((state) => state.dataset)
  const village = dataset?.villages.records[index]
  const inReach = useMemo(
    () => (dataset && village ? stationsReaching(dataset, question, village) : []),
    [dataset, village, question],
  )
  if (inReach.length === 0) return null
  const stations = inReach.length
  const operators = new Set(inReach.map(({ operator }) => operator)).size
  const sites = new Set(inReach.map(({ siteId }) => siteId)).size
  return (
    <Facts>
      <Fact name={t('cards.village.inReach')}>
        {t('cards.village.stationsInReach', { count: stations, stations: f.count(stations) })} ·{' '}
        {t('cards.village.operatorsInReach', { count: operators, operators: f.count(operators) })}{' '}
        {sites === 1 && <Tag>{t('cards.village.oneMast')}</Tag>}
      </Fact>
    </Facts>
  )
}
