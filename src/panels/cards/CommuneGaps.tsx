import { useMemo } from 'react'
import { villageSymbol } from '../../look/symbols'
import type { ProvinceReport } from '../../report/figures'
import { type DeadZoneRow, deadZoneRows } from '../deadZones/deadZoneRow'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { SymbolIcon } from '../shared/SymbolIcon'
import { useCommunes } from '../shared/useCommunes'
import { ratioText } from '../table/ratioText'
import { sortRows } from '../table/sortRows'
import { useWords } from '../words/useWords'
import { CardSection } from './CardSection'

/** More stand in the register: a card is not a table. */
const MOST_GAPS = 12

const NONE: readonly DeadZoneRow[] = []

/** The dead zones of a commune, most people first. */
export function CommuneGaps({ index, report }: { readonly index: number; readonly report: ProvinceReport }) {
  const session = useSession()
  const { t } = useWords()
  const dataset = useSessionState((state) => state.dataset)
  const communes = useCommunes()
  const gaps = useMemo(() => {
    const rows = dataset ? deadZoneRows(dataset, communes, report) : NONE
    return sortRows(
      rows.filter((row) => row.communeIndex === index),
      ({ village }) => village.population,
      ({ village }) => village.name,
      true,
    )
  }, [dataset, communes, report, index])
  return (
    <CardSection title={t('cards.commune.gapList')}>
      {gaps.length === 0 ? (
        <p className="card-remark">{t('cards.commune.noGaps')}</p>
      ) : (
        <ul className="card-list">
          {gaps.slice(0, MOST_GAPS).map((gap) => (
            <li key={gap.village.id}>
              <Gap gap={gap} reachFactor={report.question.signal.reachFactor} />
            </li>
          ))}
        </ul>
      )}
      {gaps.length > 0 && (
        <Button kind="link" onPress={() => session.setView('dead-zones')}>
          {t('cards.commune.seeAllGaps')}
        </Button>
      )}
    </CardSection>
  )
}

function Gap({
  gap: { village, grade, ratio },
  reachFactor,
}: {
  readonly gap: DeadZoneRow
  readonly reachFactor: number
}) {
  const session = useSession()
  const { t, f } = useWords()
  return (
    <button
      type="button"
      className="card-row"
      onClick={() => session.select({ kind: 'village', id: village.id })}
      onPointerEnter={() => session.hover({ kind: 'village', id: village.id })}
      onPointerLeave={() => session.hover(null)}
    >
      <SymbolIcon name={villageSymbol(grade)} label={t(`cards.village.grade.${grade}`)} />
      <span className="card-row-name">{village.name}</span>
      <span className="figures">
        {village.population === null
          ? t('cards.unknown')
          : t('cards.village.people', { count: village.population, people: f.count(village.population) })}
      </span>
      <span className="card-row-end figures">
        {Number.isFinite(ratio) ? `× ${ratioText(ratio, reachFactor, f)}` : t('cards.commune.noStations')}
      </span>
    </button>
  )
}
